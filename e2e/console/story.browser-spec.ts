import type { Page } from 'playwright-core';
import { eventually } from '../src/eventually.js';
import { shown } from './rig/shown.js';
import { startConsole, type ConsoleUnderTest } from './rig/start-console.js';

let product: ConsoleUnderTest;
let page: Page;
let errors: string[];
beforeAll(async () => {
  product = await startConsole();
  ({ page, errors } = await product.open());
});
afterAll(async () => {
  await product[Symbol.asyncDispose]();
  expect(errors).toEqual([]);
});

/** The part of the page with a title. */
const section = (name: string | RegExp) => page.getByRole('region', { name });
const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();

const topic = {
  api_version: '1',
  object: 'event',
  mode: 'live',
  id: 9001,
  type: 'topic.created',
  data: { object: { object: 'Topic', topicId: 4242, title: 'A quetzal in the garden' } },
};

it('shows an event the moment it comes, without a reload', async () => {
  await goTo('Events');
  await page.getByText('No events yet').waitFor();
  await product.forumSync.post(topic);
  const row = page.getByRole('row').filter({ hasText: 'topic.created' });
  await row.getByText('applied').waitFor();
});

it('finds it by a word of its payload, and shows what came', async () => {
  await product.forumSync.post({ ...topic, id: 9002, type: 'topic.approved' });
  await page.getByText('topic.approved').waitFor();
  await page.getByLabel('Words in the payload').fill('quetzal garden');
  await page.getByRole('row').nth(2).waitFor();
  await page.getByLabel('Words in the payload').fill('quetzal nowhere');
  await page.getByText('No events match').waitFor();
  await page.getByLabel('Words in the payload').fill('quetzal');
  await page.getByRole('link', { name: 'topic.created' }).click();
  await section('Payload').getByText('"A quetzal in the garden"').waitFor();
  await page.getByText('Raw', { exact: true }).click();
  await section('The body as received').getByText('"topicId":4242').waitFor();
});

it('shows every condition of a search, and clears them all', async () => {
  const { page: searching } = await product.open();
  await searching.goto('/events?states=quarantined&reasons=unknown_type&text=quetzal&untyped=true');
  await searching.getByText('No events match').waitFor();
  await searching.getByRole('button', { name: 'Remove filter: no readable type' }).click();
  await searching.getByRole('button', { name: 'Remove filter: reason: unknown_type' }).click();
  expect(new URL(searching.url()).search).toBe('?text=quetzal&states=quarantined');
  await searching.getByRole('button', { name: 'Clear all' }).click();
  await searching.getByRole('link', { name: 'topic.created' }).waitFor();
  expect(await searching.getByLabel('Words in the payload').inputValue()).toBe('');
  expect(new URL(searching.url()).search).toBe('');
  await searching.context().close();
});

it('finds a search of the forum again on the way back', async () => {
  const { page: back } = await product.open();
  await back.goto('/forum');
  await back.getByLabel('Words in the title').fill('nowhere');
  await back.getByText('No topics match').waitFor();
  await back.getByLabel('Words in the title').fill('quetzal');
  await back.getByRole('link', { name: 'A quetzal in the garden' }).click();
  await back.getByRole('heading', { name: 'A quetzal in the garden' }).waitFor();
  await back.goBack();
  await back.getByRole('link', { name: 'A quetzal in the garden' }).waitFor();
  expect(await back.getByLabel('Words in the title').inputValue()).toBe('quetzal');
  await back.context().close();
});

it('leads to the row that it made, and to the history of the row', async () => {
  await section('Outcome').getByText('It created the row of topic 4242.').waitFor();
  await page.getByRole('link', { name: 'topic 4242' }).click();
  const title = section('Current row').getByRole('row').filter({ hasText: 'title' });
  await title.getByText('A quetzal in the garden').waitFor();
  await section('Timeline').getByRole('link', { name: 'topic.created' }).waitFor();
});

it('says why an event is in quarantine, and replays it: the number first, then the progress', async () => {
  await goTo('Quarantine');
  const group = section(/topic\.approved/);
  await group.getByText('data.object.topicId').waitFor();
  await group.getByRole('button', { name: 'Replay' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 event', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Replay it' }).click();
  await dialog.getByText(/1 of 1\. All are back in the inbox/).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await section('Replays and requeues').getByText('1 of 1').waitFor();
  await product.forumSync.settled();
  const [replay] = await product.forumSync.query('select requested_by, state from replays');
  expect(replay).toMatchObject({ requested_by: expect.stringContaining('admin'), state: 'done' });
});

it('shows dead letters by their reason, and requeues the group: the number first', async () => {
  const { forumSync } = product;
  await forumSync.query(`alter table users add constraint no_ghosts check (username <> 'ghost')`);
  for (const userId of [9101, 9102]) {
    const object = { object: 'User', userId, username: 'ghost' };
    await forumSync.post({ ...topic, id: userId, type: 'user.created', data: { object } });
  }
  const group = section('user.created: failed');
  await group.getByRole('link', { name: '2 events' }).waitFor();
  await group.getByText('dead', { exact: true }).waitFor();
  await group.getByText(/^23514: .* violates check constraint/).waitFor();

  await forumSync.query('alter table users drop constraint no_ghosts');
  await group.getByRole('button', { name: 'Requeue' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 events', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Requeue all 2' }).click();
  await dialog.getByText(/2 of 2\. All are back in the inbox/).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await group.waitFor({ state: 'detached' });
  await forumSync.settled();
  expect(await forumSync.query('select user_id from users order by user_id')).toEqual([
    { user_id: '9101' },
    { user_id: '9102' },
  ]);
});

it('lists a replay that runs, and stops it after its dialog was closed', async () => {
  const { forumSync } = product;
  // It finds nothing for a long time, and the next one waits for it.
  await forumSync.query(`insert into replays
    (forum_id, filter, state, rate, total, enqueued, cursor, up_to, requested_by)
    values (1, '{"eventIds": ["1"]}', 'running', 1, 1000, 0, 0, 1000000000000, 'a test')`);
  await forumSync.post({ ...topic, id: 9401, type: 'topic.halted' });
  await goTo('Quarantine');
  await section(/topic\.halted/)
    .getByRole('button', { name: 'Replay' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Replay it' }).click();
  await dialog.getByText('0 of 1. Going back to the inbox').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await dialog.waitFor({ state: 'detached' });

  const runs = section('Replays and requeues').getByRole('row');
  const mine = runs.filter({ hasText: '0 of 1' }).filter({ hasText: 'admin' });
  await mine.getByRole('button', { name: /^Stop replay/ }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await mine.getByText('cancelled').waitFor();

  const other = runs.filter({ hasText: 'a test' });
  await other.getByText('running').waitFor();
  await forumSync.query(`update replays set state = 'done', enqueued = 7 where state = 'running'`);
  await other.getByText('7 of 1,000').waitFor();
});

it('lists and replays a group without a readable type, and one with a comma in it, alone', async () => {
  const { forumSync } = product;
  const counted = async (title: string | RegExp, type: string) => {
    await goTo('Quarantine');
    const group = section(title);
    await group.getByRole('button', { name: 'Replay' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 event', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await dialog.waitFor({ state: 'detached' });
    await group.getByRole('link', { name: '1 event' }).click();
    await shown(page);
    const rows = page.getByRole('table', { name: 'Events' }).getByRole('row');
    await rows.filter({ hasText: type }).waitFor();
    expect(await rows.count()).toBe(2);
  };
  const { data, ...envelope } = topic;
  // Quarantined for the same reason: one without a type, and one whose type looks like two.
  await forumSync.post({ ...envelope, id: 9501, type: 7, data });
  await forumSync.post({ ...envelope, id: 9502, type: 'topic.a,topic.b', data });
  await forumSync.settled();
  await forumSync.query(`update outcomes set reason = 'unknown_type' where state = 'quarantined'`);
  await counted('No readable type: unknown_type', 'no readable type');
  await counted('topic.a,topic.b: unknown_type', 'topic.a,topic.b');
});

it('writes one look at what is private down once, until it is hidden and shown again', async () => {
  const { forumSync } = product;
  const object = { conversationId: 77, messageId: 78, message: 'for your eyes', sender: {} };
  await forumSync.post({ ...topic, id: 9601, type: 'message.created', data: { object } });
  await forumSync.settled();
  const [event] = await forumSync.query(`select id from event_log where event_id = 9601`);
  const looks = async () => {
    const [row] = await forumSync.query(`select count(*)::integer from audit where act = 'reveal'`);
    return row?.['count'];
  };
  const { page: first } = await product.open();
  const tabs = [first, await first.context().newPage(), await first.context().newPage()] as const;
  const paths = [
    `/events/${String(event?.['id'])}`,
    '/subjects/message/78',
    '/forum/conversations/77',
  ];
  for (const [index, tab] of tabs.entries()) {
    await tab.goto(paths[index] ?? '');
    await tab.getByRole('button', { name: 'Show private data' }).click();
    await tab.getByText('for your eyes').waitFor();
  }
  const before = await looks();
  // By then an answer is old enough to be asked for again when somebody comes back to the window.
  await first.waitForTimeout(5_500);
  const asked: string[] = [];
  for (const tab of tabs) {
    tab.on('request', (request) => asked.push(request.url()));
    const comesBack = tab.waitForResponse(/health\/live/);
    await tab.evaluate(async () => {
      window.dispatchEvent(new Event('visibilitychange'));
      // Behind all that is asked for now.
      await new Promise((resolve) => setTimeout(resolve));
      await fetch('/health/live');
    });
    await comesBack;
  }
  expect(asked.filter((url) => url.includes('/api/'))).not.toEqual([]);
  expect(asked.filter((url) => url.includes('reveal'))).toEqual([]);
  expect(await looks()).toBe(before);

  await first.getByRole('button', { name: 'Hide private data' }).click();
  await first.getByText('for your eyes').waitFor({ state: 'detached' });
  await first.getByRole('button', { name: 'Show private data' }).click();
  await first.getByText('for your eyes').waitFor();
  expect(await looks()).toBe(Number(before) + 1);
  await first.context().close();
});

it('changes the token: the new one works beside the old one', async () => {
  await goTo('Settings');
  await page.getByRole('button', { name: 'Make a new URL' }).click();
  const { pathname } = new URL(await page.getByLabel('New webhook URL').inputValue());
  expect(pathname).toMatch(/^\/webhooks\/[\w-]{22,}$/);
  await eventually(async () => {
    expect(await postTo(`${product.forumSync.receiver.url}${pathname}`)).toBe(200);
  });
  expect(await postTo(product.forumSync.webhookUrl)).toBe(200);
  // The old one is of the settings: it can be retired here all the same.
  const retire = page.getByRole('button', { name: /^Retire token/ });
  await retire.nth(1).waitFor();
});

it('gives a user another role and password', async () => {
  const adding = page.getByRole('form', { name: 'Add a user' });
  await adding.locator('[name=name]').fill('zoe');
  await adding.locator('[name=password]').fill('her first password');
  await adding.getByRole('button', { name: 'Add a user' }).click();
  await page.getByRole('button', { name: 'Change zoe' }).click();
  const changing = page.getByRole('form', { name: 'Change zoe' });
  await changing.locator('[name=role]').selectOption('operator');
  await changing.locator('[name=password]').fill('her second password');
  await changing.getByRole('button', { name: 'Change' }).click();
  await changing.waitFor({ state: 'detached' });
  const logIn = async (password: string) => {
    const body = JSON.stringify({ name: 'zoe', password });
    const headers = { 'content-type': 'application/json' };
    return fetch(`${product.url}/api/v1/session`, { method: 'POST', headers, body });
  };
  expect((await logIn('her first password')).status).toBe(401);
  expect(await (await logIn('her second password')).json()).toMatchObject({ role: 'operator' });
});

it('sends a test event through the webhook URL, and shows what becomes of it', async () => {
  const users = () => product.forumSync.query('select user_id from users order by user_id');
  const before = await users();
  await page.getByRole('button', { name: 'Send it' }).click();
  const sent = section('Send a test event');
  await sent.getByText('answers 200, and the event is stored').waitFor();
  await sent.getByText('ignored', { exact: true }).waitFor();
  expect(await users()).toEqual(before);
});

it('teaches what a key is good for where there is none', async () => {
  await section('API key').getByText('FORUM_API_KEY').waitFor();
  for (const name of ['Backfill', 'Reconcile']) {
    await goTo(name);
    await page.getByText('The forum cannot be read yet').waitFor();
  }
});

/** A page whose live stream is answered with a 502 once, as a proxy does while the worker starts again. */
async function refusedOnce(): Promise<Page> {
  const { page: refused } = await product.open();
  await refused.route('**/api/v1/live', (route) => route.fulfill({ status: 502 }), { times: 1 });
  const refusal = refused.waitForResponse((answer) => answer.status() === 502);
  await refused.goto('/events');
  await refusal;
  await shown(refused);
  return refused;
}

it('shows what came while the log stood still, once it is live again', async () => {
  const { page: still } = await product.open();
  await still.goto('/events');
  await shown(still);
  await still.getByLabel('Live').uncheck({ force: true });
  await product.forumSync.post({ ...topic, id: 9301, type: 'topic.still' });
  await still.getByText('1 new event: show it').waitFor();
  expect(await still.getByText('topic.still').count()).toBe(0);
  await still.getByLabel('Live').check({ force: true });
  await still.getByText('topic.still').waitFor();
  await still.context().close();
});

it('shows again what comes after the live stream was refused once', async () => {
  const refused = await refusedOnce();
  await product.forumSync.post({ ...topic, id: 9201, type: 'topic.unheard' });
  await refused.getByText('topic.unheard').waitFor();
  await refused.context().close();
});

it('says of what it shows that it is old, once the worker does not answer', async () => {
  const { page: left } = await product.open();
  let gone = false;
  await left.route('**/api/v1/**', (route) => (gone ? route.abort() : route.fallback()));
  // Nothing comes live, and nothing says that nothing does.
  await left.route('**/api/v1/live', () => undefined);
  await left.goto('/');
  await left.getByText('Event balance').waitFor();
  expect(await left.getByRole('alert').count()).toBe(0);
  gone = true;
  const banner = left.getByRole('banner');
  await banner.getByText('Critical').waitFor({ timeout: 30_000 });
  await left.getByRole('alert').filter({ hasText: 'this is as of' }).first().waitFor();
  await left.getByText('Event balance').waitFor();
  await left.context().close();
});

it('leads to the login page where the live stream finds that the session is over', async () => {
  const refused = await refusedOnce();
  await product.forumSync.query('delete from sessions');
  await refused.getByRole('button', { name: 'Log in' }).waitFor({ timeout: 10_000 });
  await refused.context().close();
});

async function postTo(url: string): Promise<number> {
  return (await fetch(url, { method: 'POST', body: JSON.stringify(topic) })).status;
}
