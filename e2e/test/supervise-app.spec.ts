import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastLines } from '../../scripts/last-lines.js';
import { migrate } from '../../scripts/start/migrate.js';
import { superviseApp } from '../../scripts/start/supervise-app.js';
import { eventually } from '../src/eventually.js';

const folder = mkdtempSync(join(tmpdir(), 'forum-sync-start-'));
const logFile = join(folder, 'app.log');
const script = join(folder, 'app.mjs');
const app = { name: 'played', script, logFile, env: process.env, url: 'http://127.0.0.1:1' };
const write = process.stderr.write.bind(process.stderr);
let said = '';
beforeEach(() => {
  said = '';
  process.stderr.write = (text) => Boolean((said += String(text)));
  writeFileSync(logFile, 'LEASE_MS: a problem of yesterday\n');
});
afterEach(() => {
  process.stderr.write = write;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ends = (code: number) =>
  writeFileSync(script, `console.log('MAX_ATTEMPTS: a problem of today'); process.exit(${code});`);

it('shows what was logged since, or all of a log that was cut meanwhile', () => {
  appendFileSync(logFile, 'one\ntwo\n');
  expect(lastLines(logFile, 10, 33)).toBe('  one\n  two');
  expect(lastLines(logFile, 1, 33)).toBe('  two');
  expect(lastLines(logFile, 10)).toContain('yesterday');
  expect(lastLines(logFile, 10, 10_000)).toContain('yesterday');
});

it('says of an app that died only what is wrong now', async () => {
  ends(1);
  let deaths = 0;
  const { stop } = superviseApp(app, {
    onStart: () => {},
    onDeath: () => (deaths += 1),
    revives: () => false,
  });
  await eventually(async () => expect(deaths).toBe(1));
  await stop();
  expect(said).toContain('  MAX_ATTEMPTS: a problem of today');
  expect(said).not.toContain('yesterday');
});

it('says of a migration only what is wrong now', async () => {
  ends(1);
  const failed = migrate(app, new AbortController().signal).catch(String);
  expect(await failed).toMatch(/exit code 1(?!.*yesterday).*problem of today/s);
});
