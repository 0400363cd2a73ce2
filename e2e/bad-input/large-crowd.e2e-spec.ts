import { aftermathOf, unharmed } from './aftermath.js';
import { request } from './corpus/request.js';
import { sampleText } from './corpus/sample.js';
import { Lane } from './generated/lane.js';
import { portOf, startProduct, type Product } from './product.js';

const MIB = 1024 * 1024;
const OF_EACH = 16;
const LONGEST_MS = 60_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct('info');
}, LONGEST_MS);
afterAll(() => product[Symbol.asyncDispose]());

async function ask(body: Buffer): Promise<number | string> {
  const lane = new Lane(portOf(product.receiver));
  const answer = await lane.ask(request({ keepAlive: true }, body));
  lane.close();
  return typeof answer === 'string' ? answer : answer.status;
}

it(
  'takes many large bodies at once and small ones among them, or says at once to come again',
  async () => {
    // Concurrent requests share a commit: too much in one would take too long, for the small ones too.
    const message = 'm'.repeat(4.9 * MIB);
    const bodies = Array.from({ length: 2 * OF_EACH }, (_, index) =>
      Buffer.from(
        sampleText({ type: 'post.created', object: { message: index % 2 === 0 ? message : 'm' } }),
      ),
    );
    const statuses = await Promise.all(bodies.map(ask));
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);

    // Who waited for too long was sent away, and comes again as the vendor does.
    for (const [index, body] of bodies.entries()) {
      if (statuses[index] === 503) {
        expect(await ask(body)).toBe(200);
      }
    }
    await product.settled(LONGEST_MS);
    expect(
      await product.query(
        'select length(message) as length, count(*)::int as count from posts group by 1 order by 1',
      ),
    ).toEqual([
      { length: 1, count: OF_EACH },
      { length: message.length, count: OF_EACH },
    ]);
    expect(await aftermathOf(product)).toEqual(unharmed);
  },
  2 * LONGEST_MS,
);
