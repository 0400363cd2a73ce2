import type { Product } from '../product.js';
import { digestOf } from '../what-is-kept.js';
import type { GeneratedInput } from './generate.js';

const BATCH = 1_000;

/** What was sent, as a table beside the product's: 50,000 are compared faster there than here. */
export class SentTable {
  #waiting: GeneratedInput[] = [];

  private constructor(private readonly product: Product) {}

  static async create(product: Product): Promise<SentTable> {
    await product.query(`create table sent (
      number integer primary key, sha256 text not null, becomes text not null, is_repeat boolean not null,
      post_id bigint, message text)`);
    return new SentTable(product);
  }

  async add(input: GeneratedInput): Promise<void> {
    this.#waiting.push(input);
    if (this.#waiting.length >= BATCH) {
      await this.write();
    }
  }

  async write(): Promise<void> {
    const inputs = this.#waiting;
    this.#waiting = [];
    await this.product.query(
      `insert into sent select * from unnest($1::integer[], $2::text[], $3::text[], $4::boolean[],
        $5::bigint[], $6::text[])`,
      [
        inputs.map(({ number }) => number),
        inputs.map(({ sent }) => digestOf(sent)),
        inputs.map(({ becomes }) => becomes),
        inputs.map(({ isRepeat }) => isRepeat),
        inputs.map(({ post }) => post?.id ?? null),
        inputs.map(({ post }) => post?.message ?? null),
      ],
    );
  }

  /** Numbers of inputs whose bytes the log of deliveries does not have just as often as they were sent. */
  async notKept(): Promise<number[]> {
    return this.#numbers(`
      with kept as (
        select encode(body_sha256, 'hex') as sha256, count(*) from deliveries
        where body is null or sha256(body) = body_sha256 group by 1
      ), wanted as (
        select sha256, count(*), min(number) as number from sent group by 1
      )
      select number from wanted full join kept using (sha256)
      where wanted.count is distinct from kept.count`);
  }

  /** Numbers of inputs that became something else than how they were made says. */
  async settledOtherwise(): Promise<number[]> {
    return this.#numbers(`
      with log as materialized (
        select encode(sha256(body), 'hex') as sha256, state || ' ' || coalesce(reason, '-') as settled
        from event_log
      )
      select number from sent join log using (sha256) where settled not like becomes`);
  }

  /** Numbers of posts that were sent and are not in the table as they were sent. */
  async rowsOtherwise(): Promise<number[]> {
    return this.#numbers(`
      select number from sent left join posts using (post_id)
      where sent.post_id is not null and sent.message is distinct from posts.message`);
  }

  async #numbers(sql: string): Promise<number[]> {
    const rows = await this.product.query<{ number: number }>(`${sql} order by number limit 20`);
    return rows.map(({ number }) => number);
  }
}
