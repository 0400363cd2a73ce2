import fc from 'fast-check';
import { aftermathOf, unharmed } from './aftermath.js';
import { generate } from './generated/generate.js';
import { Lane } from './generated/lane.js';
import { SentTable } from './generated/sent-table.js';
import { wireNoise } from './generated/wire-noise.js';
import { portOf, startProduct, type Product } from './product.js';
import { flags as knownFlags, SETTLED } from './reasons.js';
import { END, talk } from './wire.js';

/** How many; a long run sets 50,000. */
const COUNT = Number(process.env['BAD_INPUTS'] ?? 2_000);
/** The same seed makes the same inputs. */
const SEED = Number(process.env['BAD_INPUTS_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const IN_FLIGHT = 64;
const LONGEST_MS = 15 * 60_000;
/** All that a stranger may be answered. */
const FOR_STRANGERS = new Set([204, 400, 404, 405, 431]);

let product: Product;
let sent: SentTable;
const answers = new Map<string, number[]>();
let slowestMs = 0;

beforeAll(async () => {
  product = await startProduct('info');
  sent = await SentTable.create(product);
  const inputs = generate(COUNT, SEED);
  const port = portOf(product.receiver);
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      const lane = new Lane(port);
      for (const input of inputs) {
        const started = performance.now();
        const answer = await lane.ask(input.wire);
        slowestMs = Math.max(slowestMs, performance.now() - started);
        const said = typeof answer === 'string' ? answer : `${answer.status} ${answer.body}`;
        answers.set(said, [...(answers.get(said) ?? []).slice(0, 9), input.number]);
        await sent.add(input);
      }
      lane.close();
    }),
  );
  await sent.write();
  // What is still owed then is counted below.
  await product.settled(LONGEST_MS / 3).catch(() => {});
  // The questions below join all of it: by a plan for tables that were never counted they may take minutes.
  await product.query('analyze');
}, LONGEST_MS);
afterAll(() => product[Symbol.asyncDispose]());

describe(`${COUNT} generated inputs (BAD_INPUTS_SEED=${SEED} makes them again)`, () => {
  it('are all answered 200, with nothing more, within 10 seconds', () => {
    expect([...answers].filter(([said]) => said !== '200 ')).toEqual([]);
    expect(slowestMs).toBeLessThan(10_000);
  });

  it('are all kept, byte for byte, as often as they were sent', async () => {
    expect(await sent.notKept()).toEqual([]);
  });

  it('end in a state and with a reason that are documented', async () => {
    const rows = await product.query<{ settled: string; flags: string[] }>(`
      select distinct state || ' ' || coalesce(reason, '-') as settled, flags from event_log`);
    expect(rows.map(({ settled }) => settled).filter((one) => !SETTLED.has(one))).toEqual([]);
    expect(rows.flatMap(({ flags }) => flags).filter((flag) => !(flag in knownFlags))).toEqual([]);
  });

  it('become what they were made to become', async () => {
    expect(await sent.settledOtherwise()).toEqual([]);
    expect(await sent.rowsOtherwise()).toEqual([]);
  });

  it('are all settled: none owed, none dead, none missing', async () => {
    expect(await product.query('select pending, leased, dead, missing from conservation')).toEqual([
      { pending: '0', leased: '0', dead: '0', missing: '0' },
    ]);
  });
});

it(
  'answers noise of strangers, or hangs up, and keeps nothing of it',
  async () => {
    const before = await product.query('select count(*) from deliveries');
    const port = portOf(product.receiver);
    for (const noise of fc.sample(wireNoise, { seed: SEED, numRuns: Math.ceil(COUNT / 20) })) {
      const { answers: got, endedBy } = await talk(port, [noise, END], 1);
      const shown = [noise.toString('base64'), endedBy, got.map(({ status }) => status)];
      expect([...shown, got.every(({ status }) => FOR_STRANGERS.has(status))]).toEqual([
        shown[0],
        expect.not.stringMatching('hung'),
        shown[2],
        true,
      ]);
    }
    expect(await product.query('select count(*) from deliveries')).toEqual(before);
  },
  LONGEST_MS,
);

it('is unharmed, and told nobody what it saw', async () => {
  expect(await aftermathOf(product)).toEqual(unharmed);
});
