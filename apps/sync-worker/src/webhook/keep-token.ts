import { readFile, rename, writeFile } from 'node:fs/promises';

/**
 * Puts a new token first into the file from which `npm start` takes the webhook's tokens, so that the next start
 * shows the new URL. Written beside it and renamed: killed halfway, the old ones are still there.
 */
export async function keepToken(file: string, token: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const tokens = [token, ...before.trim().split(',')].filter((one) => one !== '');
  await writeFile(`${file}.new`, `${tokens.join(',')}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}
