import { operatorApiUnderTest, type OperatorApiUnderTest } from './operator-api-under-test.js';
import { until } from './until.js';

let api: OperatorApiUnderTest;
beforeAll(async () => {
  api = await operatorApiUnderTest();
});
afterAll(() => api[Symbol.asyncDispose]());

async function receive(id: number, type: string, ago: string): Promise<void> {
  await api.inbox.receive({ id, type, object: { userId: 1 } });
  await api.inbox.query(
    `update events set received_at = now() - interval '${ago}' where event_id = ${id}`,
  );
  await until(async () => expect(await api.inbox.query('select from inbox')).toEqual([]));
}
const problems = async () => (await api.call('readStatus')).problems.map(({ code }) => code);

it('says when the vendor has sent nothing for a day, whatever an operator sent meanwhile', async () => {
  expect(await problems()).toEqual([]);
  await receive(1, 'user.created', '25 hours');
  await receive(2, 'forum_sync.test', '1 hour');
  expect(await api.call('readStatus')).toMatchObject({
    well: true,
    sentence: expect.stringMatching(/^No event has come from the vendor for 25 hours. If that is/),
    problems: [{ code: 'vendor_silent', severity: 'warning' }],
  });
  await receive(3, 'user.updated', '23 hours');
  expect(await problems()).toEqual([]);
});
