import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { consoleDigest } from './rig/console-digest.js';
import { fillForum } from './rig/fill-forum.js';
import { pagesOf } from './rig/pages-of.js';
import { settleTimes } from './rig/settle-times.js';
import { shown } from './rig/shown.js';
import { startWithForum } from './rig/start-with-forum.js';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const madeFrom = `${folder}made-from.txt`;
const LAST_EVENT = '2026-11-25T10:00:00Z';

/** Makes them anew when the console has changed since; the same pages at another time are no news. */
async function takePicture(page: Page, name: string, isNews: boolean): Promise<void> {
  await shown(page);
  const picture = await page.screenshot();
  if (isNews) {
    await writeFile(`${folder}${name}.png`, picture);
  }
}

it('takes the pictures of the main pages', async () => {
  await mkdir(folder, { recursive: true });
  const digest = await consoleDigest();
  const isNews = (await readFile(madeFrom, 'utf8').catch(() => '')).trim() !== digest;
  await using product = await startWithForum();
  await fillForum(product);
  const paths = await pagesOf(product.forumSync);
  const { page, errors } = await product.open();

  await settleTimes(product.forumSync, new Date(Date.now() - 60_000).toISOString());
  // Receivers say how fast they answered with each heartbeat; the picture does not wait for the next one.
  await product.forumSync.query(`update heartbeats set acks = 60, acks_total_ms = 150,
      acks_slowest_ms = 9.5, beat_at = date_trunc('minute', now()) - interval '1 second'
    where service = 'receiver'`);
  await page.goto(paths['overview'] ?? '');
  await page.getByRole('img', { name: /Events per minute/ }).waitFor();
  await takePicture(page, 'overview', isNews);

  await settleTimes(product.forumSync, LAST_EVENT);
  const names = ['events', 'event', 'subject', 'topic', 'conversation', 'quarantine'];
  for (const name of [...names, 'plan', 'reconcile']) {
    await page.goto(paths[name] ?? '');
    await takePicture(page, name, isNews);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(paths['settings'] ?? '');
  await takePicture(page, 'settings-dark', isNews);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(paths['events'] ?? '');
  await takePicture(page, 'events-narrow-dark', isNews);

  expect(errors).toEqual([]);
  await writeFile(madeFrom, `${digest}\n`);
});
