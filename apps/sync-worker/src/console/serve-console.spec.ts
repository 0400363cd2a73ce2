import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { serveConsole } from './serve-console.js';

let folder: string;
let server: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'console-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>the console</title>');
  await writeFile(join(folder, 'assets', 'index-abc123.js'), 'run()');
  await writeFile(join(folder, 'assets', 'index-abc123.js.br'), 'compressed');
  server = fastify();
  server.get('/api/v1/status', () => 'the API');
  await server.register(serveConsole(folder));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it.each(['/', '/index.html', '/events', '/events/17', '/subjects/user/1', '/settings?tab=1'])(
  'gives the page at %s, to be asked for anew each time',
  async (url) => {
    const { statusCode, headers, body } = await server.inject({ url });
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: '<title>the console</title>' });
    expect(headers['cache-control']).toBe('no-cache');
  },
);

it('lets a browser run our own files, and nothing from text', async () => {
  const { headers } = await server.inject('/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*style-src 'self'/);
  expect(policy).toMatch(/frame-ancestors 'none'.*trusted-types 'none'/);
  expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
  expect(headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

it('keeps a file whose name has its hash for ever, compressed for who takes it', async () => {
  const url = '/assets/index-abc123.js';
  const { headers, body } = await server.inject({ url, headers: { 'accept-encoding': 'br' } });
  expect(body).toBe('compressed');
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': expect.stringContaining('javascript'),
  });
});

it.each([
  '/api/v1/nothing',
  '/api/v1/status/x',
  '/health/nothing',
  '/metrics/x',
  '/assets/missing.js',
  '/events.html',
  '/%61pi/v1/status/x',
  '//api/v1/x',
  '/events/../api/v1/x',
  '/../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
])('gives no page at %s', async (url) => {
  const { statusCode, body } = await server.inject(url);
  expect(statusCode).toBeGreaterThanOrEqual(400);
  expect(body).not.toContain('the console');
});

it('leaves the API alone', async () => {
  expect((await server.inject('/api/v1/status')).body).toBe('the API');
  expect((await server.inject({ method: 'POST', url: '/events' })).statusCode).toBe(404);
});
