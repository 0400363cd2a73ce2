import { readFile, rename, writeFile } from 'node:fs/promises';
import { digestOfToken, fingerprintOf } from '@forum-sync/database';

/**
 * Puts a new token first into the file from which `npm start` takes the webhook's tokens, so that the next start
 * shows the new URL.
 */
export async function keepToken(file: string, token: string): Promise<void> {
  await write(file, [token, ...(await read(file))]);
}

/** Takes a retired token out of it: the next start would show a URL that is refused. */
export async function dropToken(file: string, fingerprint: string): Promise<void> {
  const before = await read(file);
  const tokens = before.filter((token) => fingerprintOf(digestOfToken(token)) !== fingerprint);
  // Never all of them: `npm start` refuses an empty file.
  if (tokens.length > 0 && tokens.length < before.length) {
    await write(file, tokens);
  }
}

async function read(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token !== '');
}

/** Written beside it and renamed: killed halfway, the old ones are still there. */
async function write(file: string, tokens: readonly string[]): Promise<void> {
  await writeFile(`${file}.new`, `${tokens.join(',')}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}
