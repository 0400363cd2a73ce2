import { readdirSync } from 'node:fs';
import path from 'node:path';
import { errorText } from '../error-text.ts';
import { say } from '../toolchain/say.mjs';
import { boundLog } from './bound-log.ts';

const EVERY_MS = 60_000;

/** Looks at the logs now and each minute: a product that runs for months must not fill the disk with them. */
export function keepLogsBounded(folder: string): void {
  const look = () => {
    try {
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.log'))) {
        boundLog(path.join(folder, name));
      }
    } catch (error) {
      say(`the logs in ${folder} could not be kept short: ${errorText(error)}`);
    }
  };
  look();
  setInterval(look, EVERY_MS).unref();
}
