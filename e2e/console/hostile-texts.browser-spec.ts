import type { Page } from 'playwright-core';
import { hostileTexts } from './rig/hostile-texts.js';
import { reportHostileTexts } from './rig/report-hostile-texts.js';
import { CONVERSATION_ID, FIRST_ID, sendHostileTexts, TOPIC_ID } from './rig/send-hostile-texts.js';
import { shown } from './rig/shown.js';
import { startConsole, type ConsoleUnderTest } from './rig/start-console.js';

let product: ConsoleUnderTest;
let page: Page;
let errors: string[];
let reportId: string;
const asked = new Set<string>();
beforeAll(async () => {
  product = await startConsole();
  await sendHostileTexts(product.forumSync);
  reportId = await reportHostileTexts(product.forumSync);
  ({ page, errors } = await product.open());
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
});
afterAll(() => product[Symbol.asyncDispose]());

/** Opens a page, and touches all that could be touched by accident. */
async function lookAt(path: string): Promise<void> {
  await page.goto(path);
  await shown(page);
}

/** Nothing ran, nothing was asked of others, nothing broke, and the page is still ours. */
async function expectHarmless(): Promise<void> {
  expect(errors.splice(0)).toEqual([]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect([...asked]).toEqual([product.url]);
  expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(true);
  const dangerous = 'iframe, object, embed, base, style, main script, main form[action], main img';
  expect(await page.locator(dangerous).count()).toBe(0);
  expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
}
const NARROW = { width: 390, height: 800 };

it('has 40 hostile texts or more', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(40);
});

it.each([
  '/events',
  '/failures',
  '/forum',
  '/forum/users',
  '/forum/posts',
  '/forum/conversations',
  `/forum/topics/${TOPIC_ID}`,
  `/subjects/topic/${TOPIC_ID}`,
  '/backfills',
  '/reconciles',
])('shows all of them as text on %s', async (path) => {
  await lookAt(path);
  await expectHarmless();
});

it('has no page that they make wider than a telephone', async () => {
  const longest = FIRST_ID + hostileTexts.findIndex((text) => text.includes('WWW'));
  const { page: narrow } = await product.open({ viewport: NARROW });
  const paths = [
    '/forum',
    '/forum/users',
    '/forum/posts',
    `/forum/topics/${TOPIC_ID}`,
    `/forum/topics/${longest}`,
    `/forum/users/${longest}`,
    '/failures',
    '/events',
  ];
  const widths: [string, number][] = [];
  for (const path of paths) {
    await narrow.goto(path);
    await shown(narrow);
    const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
    widths.push([path, width]);
  }
  expect(widths).toEqual(paths.map((path) => [path, NARROW.width]));
  await narrow.context().close();
});

it('shows all of them as text where they are private, once an operator asks', async () => {
  for (const path of ['/forum/conversations', `/forum/conversations/${CONVERSATION_ID}`]) {
    await lookAt(path);
    expect(await page.getByText('•••').count()).toBeGreaterThanOrEqual(40);
    await page.getByRole('button', { name: 'Show what is private' }).click();
    await page.getByText('•••').first().waitFor({ state: 'detached' });
    await shown(page);
    await expectHarmless();
  }
});

it('shows all of them as text in a report of differences, once an operator asks', async () => {
  await lookAt(`/reconciles/${reportId}`);
  await expectHarmless();
  await page.getByRole('button', { name: 'Show what is private' }).click();
  await page.getByText('•••').first().waitFor({ state: 'detached' });
  await shown(page);
  expect(await page.getByRole('row').count()).toBeGreaterThan(hostileTexts.length);
  await expectHarmless();
});

it('shows each on pages of its own', async () => {
  for (const [index] of hostileTexts.entries()) {
    const id = FIRST_ID + index;
    for (const path of [`/forum/users/${id}`, `/forum/topics/${id}`, `/subjects/user/${id}`]) {
      await lookAt(path);
      await expectHarmless();
    }
  }
});

it('shows the events that brought them, formatted and raw', async () => {
  const events = await product.forumSync.query<{ id: string }>(
    `select id from event_log where type = 'post.created' or state = 'quarantined' order by id`,
  );
  for (const { id } of events) {
    await lookAt(`/events/${id}`);
    await expectHarmless();
  }
  await page.goto(`/events/${events[0]?.id}`);
  await page.getByText('Raw', { exact: true }).click();
  await page.getByRole('region', { name: 'The body as it came' }).waitFor();
  await expectHarmless();
});
