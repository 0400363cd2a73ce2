import { answerWith, startEndpoint } from '../../test/endpoint.js';
import type { Forum } from '../index.js';
import { startForum } from '../start-forum.js';
import { html } from './html.js';

const SETTINGS = '/admin/integrate/webhook';
const get = async ({ url }: Forum, path: string) => (await fetch(`${url}${path}`)).text();
const save = ({ url }: Forum, typed: string, headers = {}) =>
  fetch(`${url}${SETTINGS}`, {
    method: 'POST',
    body: new URLSearchParams({ url: typed }),
    redirect: 'manual',
    headers,
  });

it('escapes everything but its own HTML', () => {
  const evil = `<script>"&'`;
  expect(html`<p title="${evil}">${[html`<b>${evil}</b>`, html`${1}`]}${null}</p>`.text).toBe(
    '<p title="&lt;script&gt;&quot;&amp;&#39;"><b>&lt;script&gt;&quot;&amp;&#39;</b>1</p>',
  );
});

it('saves the URL and shows it', async () => {
  await using forum = await startForum();
  const answer = await save(forum, ' https://example.com/hook ');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${SETTINGS}?saved`]);
  expect(forum.webhooks.url).toBe('https://example.com/hook');
  const page = await get(forum, `${SETTINGS}?saved`);
  expect(page).toContain('value="https://example.com/hook"');
  expect(page).toContain('Saved.');
});

it('refuses what is no URL, says why, and keeps what was typed and what was set', async () => {
  await using forum = await startForum({ webhookUrl: 'https://example.com/' });
  const answer = await save(forum, '"><script>');
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('Enter a complete URL');
  expect(page).toContain('value="&quot;&gt;&lt;script&gt;"');
  expect(forum.webhooks.url).toBe('https://example.com/');
});

it('refuses what another site sends through a browser', async () => {
  await using forum = await startForum({ webhookUrl: 'https://example.com/' });
  const headers = { 'sec-fetch-site': 'cross-site' };
  expect((await save(forum, 'https://evil.example/', headers)).status).toBe(403);
  expect(forum.webhooks.url).toBe('https://example.com/');
});

it('shows each event with its payload, its attempts and what came back', async () => {
  await using endpoint = await startEndpoint(answerWith(500, { 'x-why': '<b>' }));
  await using forum = await startForum({ webhookUrl: endpoint.url });
  forum.act.editPost(1_340_000_001, '<script>alert(1)</script>');
  await forum.clock.advance(3_600_000);
  const page = await get(forum, `${SETTINGS}/log/1534`);
  expect(page).toContain('Attempts: 2');
  expect(page).toContain('2026-01-01 01:00:00 UTC: 500');
  expect(page).toContain('x-why: &lt;b&gt;');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script>');
  expect((await fetch(`${forum.url}${SETTINGS}/log/9`)).status).toBe(404);
});

it('lists the log newest first, in pages', async () => {
  await using forum = await startForum();
  const empty = await get(forum, `${SETTINGS}/log`);
  expect(empty).toContain('No event yet.');
  for (let count = 0; count < 60; count += 1) {
    forum.act.verifyEmail(180_001);
  }
  const ids = async (page: number) =>
    [...(await get(forum, `${SETTINGS}/log?page=${page}`)).matchAll(/log\/(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
  expect((await ids(1)).slice(0, 2)).toEqual([1_593, 1_592]);
  expect([(await ids(1)).length, (await ids(3)).length]).toEqual([25, 10]);
  expect((await ids(3)).at(-1)).toBe(1_534);
  expect(await get(forum, `${SETTINGS}/log?page=9`)).toContain('There is no such page.');
});

it('leads from the front to the settings', async () => {
  await using forum = await startForum();
  expect(await get(forum, '/')).toContain('<label for="url">');
});
