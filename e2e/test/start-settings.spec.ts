import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appEnv } from '../../scripts/start/app-env.js';
import { readSettings } from '../../scripts/start/settings.js';
import { webhookUrl } from '../../scripts/start/webhook-url.js';

it('refuses a % that pg cannot decode before anything starts, and says how to write it', () => {
  const start = () => readSettings({ DATABASE_URL: 'postgres://user:50%off@db.example/forum' });
  expect(start).toThrow('DATABASE_URL has a literal %: write it as %25');
  expect(start).not.toThrow('off@');
  expect(readSettings({ DATABASE_URL: 'postgres://user:50%25off@db/forum' })).toMatchObject({
    DATABASE_URL: 'postgres://user:50%25off@db/forum',
  });
});

it('says of what is no URL that it is none', () => {
  expect(() => readSettings({ DATABASE_URL: '50%off' })).toThrow('is no PostgreSQL URL');
});

it('gives the worker the CLI_TOKEN of the environment, and the kept one where there is none', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'forum-sync-start-'));
  try {
    writeFileSync(join(DATA_DIR, 'cli-token'), 'the-kept-one\n');
    const tokenWith = (env: NodeJS.ProcessEnv) =>
      appEnv(
        readSettings({ DATA_DIR, ADMIN_PASSWORD: 'of-the-first-operator', ...env }),
        'postgres://db',
        'token',
      )['CLI_TOKEN'];
    const CLI_TOKEN = 'a-token-of-the-command-line-of-32';
    expect(tokenWith({ CLI_TOKEN })).toBe(CLI_TOKEN);
    expect(tokenWith({})).toBe('the-kept-one');
    expect(tokenWith({ CLI_TOKEN: '' })).toBe('the-kept-one');
  } finally {
    rmSync(DATA_DIR, { recursive: true });
  }
});

it('refuses a CLI_TOKEN that the worker would refuse', () => {
  expect(() => readSettings({ CLI_TOKEN: 'short' })).toThrow('CLI_TOKEN must have 32 or more of');
});

it('tells the webhook URL by the public address, where one is set', () => {
  const url = (env: NodeJS.ProcessEnv) => webhookUrl(readSettings(env), 'the-token');
  expect(url({ RECEIVER_PORT: '4000' })).toBe('http://127.0.0.1:4000/webhooks/the-token');
  expect(url({ RECEIVER_URL: 'https://your.host' })).toBe('https://your.host/webhooks/the-token');
  expect(url({ RECEIVER_URL: 'https://your.host/' })).toBe('https://your.host/webhooks/the-token');
  expect(() => url({ RECEIVER_URL: 'your.host' })).toThrow('RECEIVER_URL must be the receiver');
});
