import { operatorApiUnderTest, type OperatorApiUnderTest } from './operator-api-under-test.js';

let api: OperatorApiUnderTest;
beforeEach(async () => {
  api = await operatorApiUnderTest();
});
afterEach(() => api[Symbol.asyncDispose]());

const noteUse = (fingerprint: string, ago: string) =>
  api.inbox.query(
    `insert into token_uses (forum_id, token, hour) values (1, '${fingerprint}', now() - interval '${ago}')`,
  );
const retire = (fingerprint: string) => api.call('retireToken', { params: { fingerprint } });

it('keeps the last token that opens the door, whatever was used long ago', async () => {
  await noteUse('0badcafe', '74 hours');
  const { fingerprint } = await api.call('rotateToken');
  await expect(retire(fingerprint)).rejects.toThrow('the last token');
  await retire('0badcafe');
  await expect(retire(fingerprint)).rejects.toThrow('the last token');
  const { fingerprint: next } = await api.call('rotateToken');
  await retire(fingerprint);
  await expect(retire(next)).rejects.toThrow('the last token');
});

it('counts one of the receiver’s settings that was used lately', async () => {
  await noteUse('0badcafe', '2 hours');
  const { fingerprint } = await api.call('rotateToken');
  await retire(fingerprint);
  await expect(retire('0badcafe')).rejects.toThrow('the last token');
});

it('goes by the clock that noted the uses, not by its own', async () => {
  await noteUse('0badcafe', '2 hours');
  const { fingerprint } = await api.call('rotateToken');
  const read = Date.now;
  Date.now = () => read() + 100 * 3_600_000;
  await retire(fingerprint).finally(() => (Date.now = read));
});
