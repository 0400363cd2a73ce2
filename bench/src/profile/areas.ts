/** A function of a CPU profile, as V8 names it. */
export interface CallFrame {
  readonly functionName: string;
  /** Where its source is; empty for what is built into Node and V8. */
  readonly url: string;
}

/** Where the time can go, first match counts. A frame is matched as `<function> <url>`. */
const AREAS: readonly (readonly [area: string, pattern: RegExp])[] = [
  ['writing to sockets', /^(write\w*String|writev|writeBuffer|shutdown) $/],
  ['collecting garbage', /^\(garbage collector\)/],
  ['Node itself, outside of JavaScript', /^\(program\)/],
  ['encoding the statement, reading its answer (pg)', /\/(pg|pg-protocol|pg-pool|pg-types)\//],
  ['reading the envelope: JSON with care', /\/(event-types|delivery-body)\/|^RegExp: |\/zod\//],
  ['digesting the token', /internal\/crypto|^hash /],
  ['making the statement', /\/packages\/database\//],
  ['the receiver’s own code', /\/apps\/receiver\//],
  ['counting (prom-client)', /\/prom-client\//],
  ['Node’s HTTP, streams, timers and promises', /node:|^\w* $/],
];

/** The area that a function's own time belongs to. */
export function areaOf({ functionName, url }: CallFrame): string {
  const frame = `${functionName} ${url}`;
  return AREAS.find(([, pattern]) => pattern.test(frame))?.[0] ?? 'all else';
}
