import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createTestDatabase } from '@forum-sync/database/testing';
import { projectFolder } from '../project-folder.js';
import { say } from '../say.js';
import { limitedGroup } from './limited-group.js';

const MIB = 1024 * 1024;
const LIMIT_MIB = 256;
/** What the manifests and the units give a receiver. */
const RECEIVER_MIB = 512;
const TOKEN = 'a-token-of-22-or-more-characters';

const dockerfile = readFileSync(join(projectFolder, 'deploy/image/Dockerfile'), 'utf8');
const nodeOptions = /NODE_OPTIONS=(\S+)/.exec(dockerfile)?.[1] ?? '';

it("keeps the heap below the container's memory limit, with room for what is not heap", () => {
  const group = limitedGroup(LIMIT_MIB);
  if (group === null) {
    say('NOT CHECKED: that the heap keeps to a memory limit (this user may make no control group)');
    return;
  }
  const question = 'process.stdout.write(String(v8.getHeapStatistics().heap_size_limit))';
  const [program, ...args] = group.within([process.execPath, '-e', question]);
  const { stdout, stderr } = spawnSync(program, args, {
    env: { NODE_OPTIONS: nodeOptions },
    encoding: 'utf8',
  });
  group.remove();
  expect(stderr).toBe('');
  expect(Number(stdout) / MIB).toBeGreaterThan(LIMIT_MIB * 0.5);
  expect(Number(stdout) / MIB).toBeLessThan(LIMIT_MIB * 0.7);
});

it('survives a flood of large deliveries in as much memory as the manifests give', async () => {
  const group = limitedGroup(RECEIVER_MIB);
  if (group === null) {
    say('NOT CHECKED: a flood of large deliveries (this user may make no control group)');
    return;
  }
  await using database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  const main = join(projectFolder, 'deploy/image/dist/main.js');
  const [program, ...args] = group.within([process.execPath, main, 'receiver']);
  const receiver = spawn(program, args, {
    env: {
      PATH: process.env['PATH'],
      NODE_OPTIONS: nodeOptions,
      DATABASE_URL: database.url,
      WEBHOOK_TOKEN: TOKEN,
      RECEIVER_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(receiver, 'exit');
  try {
    const url = await listeningUrl(receiver.stdout);
    const post = async (number: number) => {
      const body = Buffer.alloc(5 * MIB, `${number} `);
      return (await fetch(`${url}/webhooks/${TOKEN}`, { method: 'POST', body })).status;
    };
    let owed = Array.from({ length: 60 }, (_, number) => number);
    const refused: number[] = [];
    // What was refused comes again, all at once, as the vendor repeats it.
    for (let round = 0; owed.length > 0 && round < 20; round += 1) {
      const statuses = await Promise.all(owed.map(post));
      expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
      owed = owed.filter((_, index) => statuses[index] === 503);
      refused.push(owed.length);
    }
    // More than there is room for, or this would have shown nothing; and in the end all of them are stored.
    expect(refused[0]).toBeGreaterThan(0);
    expect(owed).toEqual([]);
    receiver.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  } finally {
    receiver.kill('SIGKILL');
    await ended;
    group.remove();
  }
});

async function listeningUrl(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const url = /"url":"([^"]+)".*"msg":"listening"/.exec(line)?.[1];
    if (url) {
      output.resume();
      return url;
    }
  }
  throw new Error('the receiver ended before it listened');
}
