import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './error-code.ts';
import { KnownProblem } from './known-problem.ts';

/** 256 random bits, in characters that a header or a URL can hold. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret that is made once and then read from its file, which only its owner may read. */
export function keptSecret(file: string, make: () => string): string {
  const secret = read(file);
  if (secret !== undefined) {
    return secret;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  // Under another name first: killed halfway, an empty file would be the secret from then on.
  const half = `${file}.new-${process.pid}`;
  writeFileSync(half, `${make()}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(half, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      throw error;
    }
  } finally {
    rmSync(half, { force: true });
  }
  return read(file) ?? '';
}

function read(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return undefined;
    }
    throw new KnownProblem(
      `cannot read ${file} (${errorCode(error)}): start as the user who owns it`,
    );
  }
  if (text === '') {
    throw new KnownProblem(`${file} is empty: delete it, or put the secret back into it`);
  }
  return text;
}
