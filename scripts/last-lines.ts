import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const TAIL_BYTES = 16 * 1024;

/**
 * The last lines of a log, indented; only its end is read, it may be large. `from` is where it ended before what
 * is asked about began: earlier lines tell of what was mended since.
 */
export function lastLines(file: string, count: number, from = 0): string {
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch {
    return '';
  }
  try {
    const { size } = fstatSync(fd);
    // Shorter than it was: cut meanwhile, and all in it is new.
    const length = Math.min(size < from ? size : size - from, TAIL_BYTES);
    const tail = Buffer.alloc(length);
    readSync(fd, tail, 0, length, size - length);
    const lines = tail.toString('utf8').trimEnd().split('\n').slice(-count);
    return lines.map((line) => `  ${line}`).join('\n');
  } finally {
    closeSync(fd);
  }
}
