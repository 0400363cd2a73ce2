import type { Page } from 'playwright-core';
import { eventually } from '../src/eventually.js';
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

/** What is to be seen of a text, character by character: PostgreSQL holds no NUL. */
const told = (text: string) => text.split('\u0000').at(-1) ?? '';
const asJson = (text: string) => JSON.stringify(text).slice(1, -1);
const ALL = hostileTexts.length;
/** As a name and as a message it reads the same: there is no markup in it. */
const plain = hostileTexts.find((text) => text.startsWith('{{')) ?? '';

/** So many of the texts stand there as they came, and the plain one so many times. */
function expectShown(texts: number, timesPlain = 0): Promise<void> {
  return expectMain((main) => {
    const found = hostileTexts.filter((text) => main.includes(told(text)));
    expect(found.length).toBeGreaterThanOrEqual(texts);
    expect(main.split(plain).length - 1).toBeGreaterThanOrEqual(timesPlain);
  });
}
function expectMain(expectation: (main: string) => void): Promise<void> {
  return eventually(async () => {
    expectation((await page.locator('main').textContent()) ?? '');
  });
}
const NARROW = { width: 390, height: 800 };

it('has 40 hostile texts or more', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(40);
});

it.each([
  // The newest ones, and of the types those that are no longer than a type may be.
  ['/events', 3, 0],
  ['/failures', 27, 0],
  ['/forum', ALL, 2],
  ['/forum/users', ALL, 3],
  ['/forum/posts', ALL, 2],
  ['/forum/conversations', ALL, 1],
  [`/forum/topics/${TOPIC_ID}`, ALL, 2],
  [`/subjects/topic/${FIRST_ID}`, 1, 0],
  ['/backfills', 1, 0],
  ['/reconciles', 1, 0],
])('shows all of them as text on %s', async (path, texts, timesPlain) => {
  await lookAt(path);
  await expectShown(texts, timesPlain);
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
    await page.getByRole('button', { name: 'Show private data' }).click();
    await page.getByText('•••').first().waitFor({ state: 'detached' });
    await shown(page);
    await expectShown(ALL, 2);
    await expectHarmless();
  }
});

it('shows all of them as text in a report of differences, once an operator asks', async () => {
  await lookAt(`/reconciles/${reportId}`);
  await expectHarmless();
  await page.getByRole('button', { name: 'Show private data' }).click();
  await page.getByText('•••').first().waitFor({ state: 'detached' });
  await shown(page);
  expect(await page.getByRole('row').count()).toBeGreaterThan(hostileTexts.length);
  await expectShown(ALL, 2);
  await expectHarmless();
});

it('shows each on pages of its own', async () => {
  for (const [index, text] of hostileTexts.entries()) {
    const id = FIRST_ID + index;
    for (const path of [`/forum/users/${id}`, `/forum/topics/${id}`, `/subjects/user/${id}`]) {
      await lookAt(path);
      await expectMain((main) => expect(main).toContain(told(text)));
      await expectHarmless();
    }
  }
});

it('shows the events that brought them, formatted and raw', async () => {
  const events = await product.forumSync.query<{ id: string; type: string | null }>(
    `select id, type from event_log where type = 'post.created' or state = 'quarantined' order by id`,
  );
  const posts = events.filter(({ type }) => type === 'post.created').map(({ id }) => id);
  expect(posts).toHaveLength(hostileTexts.length);
  for (const { id } of events) {
    await lookAt(`/events/${id}`);
    const text = hostileTexts[posts.indexOf(id)];
    if (text !== undefined) {
      await expectMain((main) => expect(main).toContain(asJson(told(text))));
    }
    await expectHarmless();
  }
  await page.goto(`/events/${events[0]?.id}`);
  await page.getByText('Raw', { exact: true }).click();
  await page.getByRole('region', { name: 'The body as received' }).waitFor();
  await expectMain((main) => expect(main).toContain(asJson(told(hostileTexts[0] ?? ''))));
  await expectHarmless();
});
