import { judgeTestAnswer } from './judge-test-answer.js';

const DOOR = 'https://forum.example/webhooks/';

it('is content with a 2xx whose event is there', () => {
  expect(judgeTestAnswer(DOOR, 200, true)).toEqual({
    result: 'ok',
    detail: `${DOOR} answers 200, and the event is stored.`,
    remedy: null,
  });
});

it.each<[number | null, boolean, RegExp]>([
  [null, false, /Start the receiver/],
  [301, false, /proxy/],
  [404, false, /made last/],
  [503, false, /health\/ready/],
  [502, false, /RECEIVER_PORT/],
  [413, false, /RECEIVER_PORT/],
  [200, false, /another installation/],
])('says of %j what to do', (status, arrived, remedy) => {
  const judged = judgeTestAnswer(DOOR, status, arrived);
  expect(judged).toMatchObject({ result: 'failed', remedy: expect.stringMatching(remedy) });
  expect(judged.detail).toContain(DOOR);
});
