import { config } from './config.js';

const MIB = 1024 * 1024;
const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

function limitOf(MAX_BODY_BYTES: string): number {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://user@db.example/forum',
    WEBHOOK_TOKEN: 'a-token-of-22-letters-at-least',
    MAX_BODY_BYTES,
  });
  return config().maxBodyBytes;
}

it('takes no larger limit than what the database can store before it gives up', () => {
  expect(limitOf(String(16 * MIB))).toBe(16 * MIB);
  expect(() => limitOf(String(16 * MIB + 1))).toThrow(
    'MAX_BODY_BYTES: must be a number of bytes that the database can take within 2 seconds: a whole number from 65536 to 16777216',
  );
});
