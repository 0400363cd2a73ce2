/** An HTTP answer as it came. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const END_OF_HEAD = '\r\n\r\n';
/** How Node ends the few answers that it gives by itself. */
const NO_CHUNKS = '0\r\n\r\n';

/** The complete answers in what a server has sent so far. Interim ones (100 Continue) are left out. */
export function readAnswers(received: Buffer): Answer[] {
  let text = received.toString('latin1');
  const answers: Answer[] = [];
  for (;;) {
    const end = text.indexOf(END_OF_HEAD);
    if (end === -1) {
      return answers;
    }
    const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
    const headers = Object.fromEntries(lines.map(readHeader));
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1]);
    const rest = text.slice(end + END_OF_HEAD.length);
    const length = Number(headers['content-length'] ?? 0);
    if (rest.length < length) {
      return answers;
    }
    const chunked = 'transfer-encoding' in headers;
    if (chunked && !rest.startsWith(NO_CHUNKS)) {
      throw new Error('an answer in chunks that is not empty');
    }
    if (status >= 200) {
      answers.push({ status, headers, body: rest.slice(0, length) });
    }
    text = rest.slice(chunked ? NO_CHUNKS.length : length);
  }
}

function readHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
