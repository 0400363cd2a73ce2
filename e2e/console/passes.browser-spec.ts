import type { Page } from 'playwright-core';
import { loseEvents } from './rig/lose-events.js';
import { startWithForum, type ConsoleWithForum } from './rig/start-with-forum.js';

let product: ConsoleWithForum;
let page: Page;
let errors: string[];
beforeAll(async () => {
  product = await startWithForum();
  ({ page, errors } = await product.open());
});
afterAll(async () => {
  await product[Symbol.asyncDispose]();
  expect(errors).toEqual([]);
});

/** The part of the page with a title. */
const section = (name: string) => page.getByRole('region', { name });
const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
/** A row of the page that has all of these words. */
const row = (...words: string[]) =>
  words.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole('row'));
const button = (name: string) => page.getByRole('button', { name });
const over = () => page.getByText('ended at').waitFor();

it('tries the API key', async () => {
  await goTo('Settings');
  await button('Try the key').click();
  await section('API key').getByText('says that it has 12 users').waitFor();
});

it('plans a backfill, shows what it costs, and throws the plan away', async () => {
  await goTo('Backfill');
  await button('Make a plan').click();
  const plan = section('Plan');
  await plan.getByRole('row').filter({ hasText: 'posts' }).getByText('40').waitFor();
  await plan.getByText(/at least \d+ calls/).waitFor();
  await button('Discard').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await page.getByText('cancelled', { exact: true }).first().waitFor();
  expect(await product.forumSync.query('select post_id from posts')).toEqual([]);
});

it('reads the past once it is started', async () => {
  await goTo('Backfill');
  await button('Make a plan').click();
  await button('Start').click();
  await over();
  await section('Report').getByRole('row').filter({ hasText: 'missing' }).waitFor();
  await section('Progress')
    .getByText(/^\d+ pages read\.$/)
    .waitFor();
  expect(await product.forumSync.query('select post_id from posts')).toHaveLength(40);
});

it('compares without a change, and reports what differs with the texts hidden', async () => {
  const { postId } = loseEvents(product.forum);
  await goTo('Reconcile');
  await page.getByLabel('How much').selectOption('full');
  await page.getByLabel('Dry run').check();
  await button('Start').click();
  await over();
  await row(`post ${postId}`, 'different', 'message', '•••', 'no, dry run').waitFor();
  await row('missing here', 'no, dry run').first().waitFor();
  await row('gone from the forum', 'no, dry run').first().waitFor();
  expect(await section('Differences').textContent()).not.toContain('Green tea');
  const rows = await product.forumSync.query('select message from posts where post_id = $1', [
    postId,
  ]);
  expect(JSON.stringify(rows)).not.toContain('Green tea');
});

it('repairs, and shows the texts of both sides to an operator who asks', async () => {
  await goTo('Reconcile');
  await page.getByLabel('How much').selectOption('full');
  await button('Start').click();
  await over();
  await row('email', '•••', 'taken from the forum').waitFor();
  await button('Show private data').click();
  await row('message', 'Green tea, of course.', 'taken from the forum').waitFor();
  await row('email', 'moved@example.org').waitFor();
  await goTo('Audit');
  await row('reveal', 'the drift of reconcile').first().waitFor();
  expect(
    await product.forumSync.query(`select username from users where username = 'latecomer'`),
  ).toHaveLength(1);
});

it('says why a list cannot be right, and goes on once somebody has looked', async () => {
  await product.forumSync.query(
    `insert into posts (forum_id, post_id, version, source, observed_at, stamp)
     select 1, 1e12::bigint + id, 0, 'webhook', now(), '' from generate_series(1, 150) as id`,
  );
  await goTo('Reconcile');
  await page.getByLabel('How much').selectOption('full');
  await button('Start').click();
  await page.getByText('does not show 150 of the').waitFor();
  await over();
  await button('Resume').click();
  await page.getByRole('dialog').getByText('It continues where it was.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Resume' }).click();
  await section('Report').getByRole('row').filter({ hasText: 'gone' }).getByText('150').waitFor();
  await over();
});
