import {
  flagMeanings,
  meaningOf,
  otherReasons,
  quarantineReasons,
  type AnswerOf,
} from '@forum-sync/operator-api';
import { HIDDEN } from './hidden.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

type Event = AnswerOf<'readEvent'>;

/** Prints an event with its payload. */
export async function showEvent(
  { call, json, print, say }: Terminal,
  id: string,
  query: { reveal?: 'true' },
): Promise<void> {
  const event = await call('readEvent', { params: { id }, query });
  if (json) {
    print(JSON.stringify(event));
    return;
  }
  for (const line of [...factsOf(event), ...payloadOf(event)]) {
    print(line);
  }
  if (event.masked) {
    say(HIDDEN);
  }
}

/** What is known of it, a line each; what it does not have is left out. */
function factsOf(event: Event): string[] {
  const { id, eventId, type, state, reason, lastError, subject, attempts, flags, shapes } = event;
  const facts: [string, string | null][] = [
    ['id', id],
    ['event id', eventId ?? 'none'],
    ['type', type ?? 'none'],
    ['about', subject && `${subject.kind} ${subject.id}`],
    ['state', state],
    ['reason', reason && explained({ ...quarantineReasons, ...otherReasons }, reason)],
    ['last error', lastError],
    ['changed', changeOf(event)],
    ['attempts', String(attempts)],
    ...flags.map((flag): [string, string] => ['flag', explained(flagMeanings, flag)]),
    ['received', event.receivedAt],
    ['settled', event.settledAt],
    ['deliveries', String(event.deliveries)],
    ['from', event.remoteAddress],
    ['size', `${event.size} bytes`],
    ...Object.entries(event.headers).map(([name, value]): [string, string] => [
      `header ${name}`,
      value,
    ]),
  ];
  return [
    ...facts.flatMap(([name, fact]) => (fact === null ? [] : [line(`${name}: ${fact}`)])),
    ...(shapes ?? []).map(({ path, types }) => line(`  ${path || '(all)'}: ${types.join(' or ')}`)),
  ];
}

function changeOf({ state, madeNewRow, changed }: Event): string | null {
  if (madeNewRow) {
    return 'it made a new row';
  }
  if (state !== 'applied') {
    return null;
  }
  return changed === null ? 'no longer known' : changed.join(', ') || 'nothing';
}

function explained(meanings: Readonly<Record<string, string>>, word: string): string {
  const meaning = meaningOf(meanings, word);
  return meaning === undefined ? word : `${word} (${meaning})`;
}

function payloadOf({ payload, raw }: Event): string[] {
  if (payload !== null) {
    // JSON escapes control characters: what a member wrote cannot take over the terminal.
    return [JSON.stringify(payload, null, 2)];
  }
  // What is no JSON is shown as it came; while it is hidden there is nothing to show.
  return raw === null ? [] : [printable(Buffer.from(raw, 'base64').toString())];
}

const line = (text: string) => printable(text).replaceAll('\n', ' ');
