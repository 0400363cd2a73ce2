import { ConfigError } from '@forum-sync/service-host';
import { config } from './config.js';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

it('needs nothing', () => {
  process.env = {};
  const { firstEventId, startsAt, ...rest } = config();
  expect(rest).toMatchObject({
    port: 3002,
    host: '127.0.0.1',
    webhookUrl: '',
    timeScale: 1,
    rate: 2,
  });
  expect(Math.abs((startsAt ?? 0) - Date.now())).toBeLessThan(60_000);
  // Later than all that an earlier run can have used.
  expect(firstEventId).toBeGreaterThan(17_000_000_000);
});

it('lists all problems at once, without values', () => {
  Object.assign(process.env, {
    SIMULATOR_RATE: 'fast-secret',
    WEBHOOK_URL: 'ftp://secret',
    SIMULATOR_TOPICS: '0',
  });
  expect(config).toThrow(ConfigError);
  expect(config).toThrow(/WEBHOOK_URL.*\n.*SIMULATOR_TOPICS.*\n.*SIMULATOR_RATE/);
  expect(config).not.toThrow(/secret/);
});

it('wants a post for each topic', () => {
  Object.assign(process.env, { SIMULATOR_TOPICS: '10', SIMULATOR_POSTS: '9' });
  expect(config).toThrow(/SIMULATOR_POSTS: must be as many/);
});
