import { TOKEN } from '../canaries.js';

export const DOOR = `/webhooks/${TOKEN}`;

/** The parts of a request that are not as usual. */
export interface RequestParts {
  readonly method?: string;
  readonly path?: string;
  readonly version?: string;
  /** Lines as they go over the wire, one byte a character. */
  readonly headers?: readonly string[];
  /** Without it the connection is to be closed after the answer: then nothing can follow unseen. */
  readonly keepAlive?: boolean;
  /** `false`: no line that says how long the body is. */
  readonly contentLength?: number | false;
  readonly host?: boolean;
}

/** The bytes of a request before its body. */
export function head(parts: RequestParts, bodyLength: number): Buffer {
  const { method = 'POST', path = DOOR, version = 'HTTP/1.1', contentLength = bodyLength } = parts;
  const lines = [
    `${method} ${path} ${version}`,
    ...(parts.host === false ? [] : ['Host: forum.example']),
    ...(parts.keepAlive ? [] : ['Connection: close']),
    ...(contentLength === false ? [] : [`Content-Length: ${contentLength}`]),
    ...(parts.headers ?? []),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/** A whole request. */
export function request(parts: RequestParts, body: Buffer): Buffer {
  return Buffer.concat([head(parts, body.length), body]);
}

/** A body in chunks of a size. */
export function chunked(body: Buffer, size = 64, extension = '', trailers = ''): Buffer {
  const chunks = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    chunks.push(
      Buffer.from(`${chunk.length.toString(16)}${extension}\r\n`),
      chunk,
      Buffer.from('\r\n'),
    );
  }
  return Buffer.concat([...chunks, Buffer.from(`0\r\n${trailers}\r\n`)]);
}
