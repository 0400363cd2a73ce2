import { config } from './config.js';

const { env } = process;
afterEach(() => {
  process.env = env;
});
const receiverUrl = (RECEIVER_URL: string) => {
  process.env = { DATABASE_URL: 'postgres://127.0.0.1/forum_sync', RECEIVER_URL };
  return config().receiverUrl;
};

it('takes the receiver’s address with a slash at its end, and no path', () => {
  expect(receiverUrl('https://your.host')).toBe('https://your.host');
  expect(receiverUrl('https://your.host/')).toBe('https://your.host');
  for (const url of ['https://your.host//', 'https://your.host/webhooks', 'your.host']) {
    expect(() => receiverUrl(url)).toThrow('RECEIVER_URL: must be the receiver’s public address');
  }
});
