// `npm run tree -- <folder>`: all that production needs, as the image has it in /app, for machines without
// containers. Run it with `node <folder>/dist/main.js receiver` (or sync-worker, or migrate).
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runInGroup } from './toolchain/run-in-group.mjs';
import { say } from './toolchain/say.mjs';

const [given] = process.argv.slice(2);
if (given === undefined) {
  say('usage: npm run tree -- <folder>');
  process.exit(2);
}
const folder = path.resolve(given);
if (existsSync(folder)) {
  say(
    `${folder} is there already: name a new folder, and put it in the old one's place when it is whole`,
  );
  process.exit(1);
}
const { code } = await runInGroup([
  'pnpm',
  '--filter',
  '@forum-sync/image',
  'deploy',
  '--prod',
  '--prefer-offline',
  folder,
]);
say(code === 0 ? `${folder} is whole` : `${folder} could not be made, see above`);
process.exit(code);
