import { operatorApiUnderTest, type OperatorApiUnderTest } from './operator-api-under-test.js';

let api: OperatorApiUnderTest;
beforeAll(async () => {
  api = await operatorApiUnderTest();
});
afterAll(() => api[Symbol.asyncDispose]());

const refuse = (body: string, ago: string) =>
  api.inbox.query(
    `insert into further_deliveries (forum_id, outcome, status, body_size, body_sha256, headers, flags, received_at)
     values (1, 'too_large', 413, 6000000, sha256('${body}'), '{}', '{}', now() - interval '${ago}')`,
  );
const problems = async () =>
  (await api.call('readStatus')).problems.map(({ code, summary }) => `${code}: ${summary}`);

it('says which bodies are refused for their size, while the vendor repeats them', async () => {
  await refuse('an old one', '3 hours');
  expect(await problems()).toEqual([]);
  await refuse('a new one', '65 minutes');
  await refuse('a new one', '5 minutes');
  expect(await problems()).toEqual([
    'too_large: A delivery exceeded MAX_BODY_BYTES and was refused.',
  ]);
  await refuse('another one', '1 minute');
  expect(await problems()).toEqual([expect.stringMatching(/^too_large: 2 deliveries exceeded/)]);
});
