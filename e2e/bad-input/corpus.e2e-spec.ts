import { aftermathOf, unharmed } from './aftermath.js';
import type { BadInput } from './corpus/bad-input.js';
import { corpus } from './corpus/index.js';
import { portOf, startProduct, type Product } from './product.js';
import {
  columnsOf,
  deliveriesOf,
  expectedDelivery,
  rowsOf,
  type KeptDelivery,
} from './what-is-kept.js';
import { talk, type Conversation } from './wire.js';

const LONGEST_ANSWER_MS = 10_000;
const SLOWEST_MS = 60_000;
/** However slow the machine is. */
const HANGS_AFTER_MS = 600_000;

const inputs = corpus.flatMap((group) => group.inputs);
const conversations = new Map<BadInput, Conversation>();
let deliveries: Map<string, KeptDelivery[]>;
let product: Product;

beforeAll(async () => {
  product = await startProduct('debug');
  for (const input of inputs) {
    if (!input.slow) {
      await send(input);
    }
  }
  // After the others, whose answers they would hold up.
  await Promise.all(inputs.filter((input) => input.slow).map(send));
  // What is still owed then is told apart below: by the input, not by a time-out of them all.
  await product.settled(SLOWEST_MS).catch(() => {});
  deliveries = await deliveriesOf(product);
}, HANGS_AFTER_MS);
afterAll(() => product[Symbol.asyncDispose]());

async function send(input: BadInput): Promise<void> {
  const port = portOf(input.behindProxy ? product.behindProxy : product.receiver);
  conversations.set(input, await talk(port, input.script, input.answers.length));
}

/** Statuses and nothing else: no body, no word of who we are. */
function plainAnswers(input: BadInput) {
  return conversations.get(input)?.answers.map(({ status, headers, body }) => ({
    status,
    body,
    oddHeaders: Object.keys(headers).filter((name) => !mayHave(status, name)),
  }));
}

const ALLOWED_HEADERS = new Set(['connection', 'content-length', 'date', 'keep-alive']);
/** Node answers these by itself, with an empty body in chunks. */
const BY_NODE = new Set([400]);

function mayHave(status: number, header: string): boolean {
  if (status === 204 && header === 'content-length') {
    // RFC 9110, 8.6: a 204 must not have it.
    return false;
  }
  return ALLOWED_HEADERS.has(header) || (header === 'transfer-encoding' && BY_NODE.has(status));
}

describe.each(corpus.map(({ title, inputs: ofGroup }) => [title, ofGroup] as const))(
  '%s',
  (_title, ofGroup) => {
    it.each(ofGroup.map((input) => [input.name, input] as const))('%s', async (_name, input) => {
      expect(plainAnswers(input)).toEqual(
        input.answers.map((status) => ({ status, body: '', oddHeaders: [] })),
      );
      const { endedBy, tookMs } = conversations.get(input) ?? {};
      expect(endedBy).not.toBe('hung');
      expect(tookMs).toBeLessThan(LONGEST_ANSWER_MS);

      for (const kept of input.kept.map(expectedDelivery)) {
        expect(deliveries.get(kept.sha256)).toContainEqual(kept);
      }
      for (const row of rowsOf(input)) {
        expect(await columnsOf(product, row)).toEqual(row.columns);
      }
    });
  },
);

it('has 250 inputs and more, each with a name of its own', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(250);
  expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
});

it('stores nothing else', () => {
  const expected = inputs.flatMap(({ kept }) => kept.map(expectedDelivery));
  const inOrder = (all: readonly KeptDelivery[]) =>
    all.map(({ as, sha256 }) => `${sha256} ${as}`).toSorted();
  expect(inOrder([...deliveries.values()].flat())).toEqual(inOrder(expected));
});

it('owes nothing, buries nothing, misses nothing', async () => {
  expect(await product.query('select pending, leased, dead, missing from conservation')).toEqual([
    { pending: '0', leased: '0', dead: '0', missing: '0' },
  ]);
});

it('is unharmed, and told nobody what it saw', async () => {
  expect(await aftermathOf(product)).toEqual(unharmed);
});
