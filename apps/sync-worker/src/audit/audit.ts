import type { ClientBase, Pool } from 'pg';
import type { Who } from '../operator-api/who.js';

/** An act that changes or unmasks something. */
export interface Act {
  /** `replay.start`, `account.add`, `reveal`, … */
  readonly act: string;
  readonly about?: string;
  /** How many things it is done to. */
  readonly count?: number;
}

/** Writes an act down, in the transaction of the act where it has one. An entry is never changed. */
export async function audit(
  client: Pool | ClientBase,
  who: Pick<Who, 'name'>,
  { act, about, count }: Act,
): Promise<void> {
  await client.query({
    name: 'audit',
    text: 'insert into audit (who, act, about, count) values ($1, $2, $3, $4)',
    values: [who.name, act, about ?? null, count ?? null],
  });
}
