import { Parser } from '@asyncapi/parser';
import { EVENT_TYPES } from '../src/events.js';
import { fixtures } from '../src/fixture-events.js';
import { asyncapi } from '../src/reference/asyncapi.js';

/** What the parser finds wrong: errors (0) and warnings (1), not its hints. */
async function check(text: string) {
  const { document, diagnostics } = await new Parser().parse(text);
  return { document, wrong: diagnostics.filter(({ severity }) => [0, 1].includes(severity)) };
}

it('is an AsyncAPI 3 document that the parser of its makers takes without a word', async () => {
  const { document, wrong } = await check(JSON.stringify(asyncapi('1.0.0', fixtures)));
  expect(wrong).toEqual([]);
  expect(document?.version()).toBe('3.0.0');
  const names = document?.messages().map((message) => message.name());
  expect(names?.toSorted()).toEqual(EVENT_TYPES.toSorted());
});

it('would be refused with a broken reference', async () => {
  const broken = JSON.stringify(asyncapi('1.0.0', fixtures)).replace(
    '/messages/user.created',
    '/messages/x',
  );
  expect((await check(broken)).wrong).not.toEqual([]);
});
