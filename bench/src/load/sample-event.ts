import { fixtures } from '@forum-sync/event-types/fixtures';

/** Ids of one length: requests differ in digits only, so one buffer serves them all. */
const ID_DIGITS = 10;
export const FIRST_ID = 10 ** (ID_DIGITS - 1);

/** Stands for the event's id and the user's. */
export const ID_MARK = '#'.repeat(ID_DIGITS);

/** The vendor's own sample event, minified, with marks for the ids. */
export function sampleEventText(): string {
  const event = structuredClone(fixtures['user.created']) as {
    id: unknown;
    data: { object: { userId: unknown } };
  };
  event.id = ID_MARK;
  event.data.object.userId = ID_MARK;
  return JSON.stringify(event).replaceAll(`"${ID_MARK}"`, ID_MARK);
}

export interface Request {
  readonly bytes: Buffer;
  /** Where the ids stand. */
  readonly idsAt: readonly number[];
}

/** A delivery as the vendor makes it, as the bytes on the wire. */
export function sampleRequest(url: string): Request {
  const { host, pathname } = new URL(url);
  const body = sampleEventText();
  const bytes = Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: forum-sync-bench\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    'latin1',
  );
  const idsAt = [];
  for (let at = bytes.indexOf(ID_MARK); at !== -1; at = bytes.indexOf(ID_MARK, at + 1)) {
    idsAt.push(at);
  }
  return { bytes, idsAt };
}

export function writeId({ bytes, idsAt }: Request, id: number): void {
  for (const start of idsAt) {
    let rest = id;
    for (let at = start + ID_DIGITS - 1; at >= start; at -= 1) {
      bytes[at] = 0x30 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
  }
}
