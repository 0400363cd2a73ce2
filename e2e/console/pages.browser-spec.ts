import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { fillForum } from './rig/fill-forum.js';
import { pagesOf } from './rig/pages-of.js';
import { shown } from './rig/shown.js';
import { startWithForum, type ConsoleWithForum } from './rig/start-with-forum.js';

const NARROW = { width: 390, height: 800 };
let product: ConsoleWithForum;
let pages: [name: string, path: string][];
beforeAll(async () => {
  product = await startWithForum();
  await fillForum(product);
  pages = Object.entries(await pagesOf(product.forumSync));
});
afterAll(() => product[Symbol.asyncDispose]());

/** What axe finds, short enough to read. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

it.each(['light', 'dark'] as const)(
  'has no page, in %s, in which axe finds a violation or that says an error',
  async (colorScheme) => {
    const { page, errors } = await product.open({ colorScheme });
    const found: Record<string, string[]> = {};
    for (const [name, path] of pages) {
      await page.goto(path);
      await shown(page);
      found[name] = [...(await violations(page)), ...errors.splice(0)];
    }
    expect(found).toEqual(Object.fromEntries(pages.map(([name]) => [name, []])));
  },
  240_000,
);

it('has no page that is wider than a telephone', async () => {
  const { page } = await product.open({ viewport: NARROW });
  for (const [name, path] of pages) {
    await page.goto(path);
    await shown(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([name, width]).toEqual([name, NARROW.width]);
  }
});

// At 1170 the tiles of the overview are as narrow as they get.
it.each([1170, NARROW.width])('cuts no state and no figure off at %i pixels', async (width) => {
  const { page } = await product.open({ viewport: { width, height: 800 } });
  const cut: string[] = [];
  for (const [name, path] of pages) {
    await page.goto(path);
    await shown(page);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.mantine-Badge-label, dd')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    );
    cut.push(...found.map((text) => `${name}: ${text}`));
  }
  expect(cut).toEqual([]);
});

it('shows on a telephone, too, which page is open', async () => {
  const { page } = await product.open({ viewport: NARROW });
  await page.goto('/settings');
  await shown(page);
  const here = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current=page]');
  const { x = 0, width = 0 } = (await here.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(NARROW.width);
});

it('loads nothing from elsewhere', async () => {
  const { page } = await product.open();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  for (const [, path] of pages) {
    await page.goto(path);
    await shown(page);
  }
  expect([...hosts]).toEqual([product.url]);
});

it('can be used by keyboard alone: the skip link, then a page, then a dialog and out of it', async () => {
  const { page } = await product.open();
  await page.goto('/failures');
  await shown(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const replay = page.getByRole('button', { name: 'Replay' }).first();
  for (let steps = 0; steps < 10; steps += 1) {
    await page.keyboard.press('Tab');
    if (await replay.evaluate((button) => button === document.activeElement)) {
      break;
    }
  }
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Not now' }).waitFor();
  expect(await dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await replay.evaluate((button) => button === document.activeElement)).toBe(true);
});
