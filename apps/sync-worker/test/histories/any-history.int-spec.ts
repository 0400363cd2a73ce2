import fc from 'fast-check';
import { inboxUnderTest, type InboxUnderTest } from '../inbox-under-test.js';
import { deliver } from './deliver.js';
import { expectAsTheModelSays } from './expect-as-the-model-says.js';
import { madeSmaller } from './made-smaller.js';
import { settleWorld } from './settle-world.js';
import { calmWorld, roughWorld, type World } from './world.js';

/** How many; a long run sets 5,000. */
const COUNT = Number(process.env['HISTORIES'] ?? 300);
/** The same seed makes the same histories. */
const SEED = Number(process.env['HISTORIES_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** A world has up to 40, and about half of that on the average. */
const PER_WORLD = 15;
/** Only what hangs takes so long. */
const LONGEST_MS = 10 * 60_000 + COUNT * 1_000;

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());

/** Runs worlds until enough histories were tried. Says how many. */
async function tryWorlds(
  world: fc.Arbitrary<World>,
  histories: number,
  isInOrder: boolean,
): Promise<void> {
  const tried: World['histories'][number][] = [];
  const tryOne = madeSmaller(async (one: World) => {
    tried.push(...one.histories);
    await inbox.clear();
    await deliver(inbox.pool, one.histories);
    await settleWorld(inbox.pool, one);
    const passage = one.again === 'replay' ? 'over final rows' : 'in order';
    await expectAsTheModelSays(
      inbox.pool,
      one.histories,
      isInOrder || one.again === 'replay' ? passage : 'in any order',
    );
  });
  // Small worlds may come in a row: then there is another round, by the next seed.
  for (let round = 0; tried.length < histories; round += 1) {
    await fc.assert(fc.asyncProperty(world, tryOne), {
      seed: SEED + round,
      numRuns: Math.ceil((histories - tried.length) / PER_WORLD),
    });
  }
  process.stderr.write(`${tried.length} histories (HISTORIES_SEED=${SEED})\n`);
}

describe(`any history (HISTORIES_SEED=${SEED} makes them again)`, () => {
  it(
    `ends as the model says: ${Math.ceil((COUNT * 2) / 3)} of them`,
    () => tryWorlds(calmWorld, (COUNT * 2) / 3, true),
    LONGEST_MS,
  );

  it(
    `ends as the model says through races and crashes: ${Math.ceil(COUNT / 3)} of them`,
    () => tryWorlds(roughWorld, COUNT / 3, false),
    LONGEST_MS,
  );
});
