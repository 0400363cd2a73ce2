import { copyFileSync, statSync, truncateSync } from 'node:fs';

const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Keeps a log bounded: above the limit it becomes `<log>.1` and begins anew. Copied and cut, not renamed: the
 * process that writes holds the file open (for appending, so it goes on at the new end).
 */
export function boundLog(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES) {
    copyFileSync(file, `${file}.1`);
    truncateSync(file, 0);
  }
}
