import type { AddressInfo } from 'node:net';
import { createApp } from './app.js';

const token = process.env['WEBHOOK_TOKEN'];
if (!token) {
  throw new Error('set WEBHOOK_TOKEN to a long random text: it is the secret in the URL');
}
const server = createApp(token).listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`listening http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => server.close());
