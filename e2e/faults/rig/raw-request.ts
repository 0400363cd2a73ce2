import { connect, type Socket } from 'node:net';

/** A request by hand, byte by byte: what no well-behaved client can do. */
export interface RawRequest {
  readonly socket: Socket;
  /** Sends the last byte, which was held back, and resolves with the answer's status. */
  finish(): Promise<number>;
}

/** Sends head and body but for the last byte; resolves when they are on their way. */
export async function rawRequest(door: string, body: Buffer): Promise<RawRequest> {
  const socket = await openSocket(door);
  const { pathname, host } = new URL(door);
  socket.write(
    `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  await new Promise<void>((sent) => {
    socket.write(body.subarray(0, -1), () => sent());
  });
  return {
    socket,
    finish: () =>
      new Promise((resolve, reject) => {
        socket.once('data', (answer) => {
          resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer.toString('latin1'))?.[1]));
          socket.destroy();
        });
        socket.once('close', () => reject(new Error('closed without an answer')));
        socket.write(body.subarray(-1));
      }),
  };
}

export function openSocket(door: string): Promise<Socket> {
  const { hostname, port } = new URL(door);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on('error', reject);
  });
}
