import type { PoolClient } from 'pg';
import {
  outOfOrder,
  together,
  unplaced,
  type Doubt,
  type DoubtReason,
  type EventOrder,
  type ProjectedRow,
  type UpsertResult,
} from '@forum-sync/database';
import { eventSubjects, isEventType } from '@forum-sync/event-types';
import type { WithRow } from './prepare.js';
import { saysTooLittle } from './says-too-little.js';

/** An event, its row at its place in the order, and what became of that. */
export interface Projected {
  readonly event: WithRow;
  readonly row: ProjectedRow;
  readonly result: UpsertResult;
}

/**
 * What a batch leaves in doubt: subjects whose events arrived out of order or say too little, posts without
 * a topic, messages without a conversation. The batch's outcomes are there already.
 */
export async function findDoubts(
  trx: PoolClient,
  forumId: number,
  order: EventOrder,
  projected: readonly Projected[],
): Promise<Doubt[]> {
  const doubts: Doubt[] = [];
  const raise = ({ event, row }: Projected, reason: DoubtReason) =>
    doubts.push({ forumId, subject: subjectOf(row), reason, eventLogId: event.id });
  for (const one of projected) {
    const { result, row } = one;
    if (result.state === 'applied' && saysTooLittle(row)) {
      raise(one, 'stub');
    }
    // It was put aside when the forum was read, so its id did not count then.
    if (result.state === 'applied' && result.overLaterRead && one.event.replayId !== null) {
      raise(one, 'out_of_order');
    }
  }
  const raiseLate = async () => {
    const stale = projected.flatMap((one) =>
      // That a replayed event is older is no news.
      one.result.state === 'stale' && one.event.replayId === null
        ? [{ one, id: one.event.id, subject: subjectOf(one.row), newer: one.result.newer }]
        : [],
    );
    const late = await outOfOrder(trx, forumId, order, stale);
    stale.filter(({ id }) => late.has(id)).forEach(({ one }) => raise(one, 'out_of_order'));
  };
  const raiseUnplaced = async (table: 'posts' | 'messages', reason: DoubtReason) => {
    const children = new Map(
      projected.filter(({ row }) => row.table === table).map((one) => [one.row.id, one]),
    );
    for (const id of await unplaced(trx, table, forumId, [...children.keys()])) {
      const child = children.get(id);
      if (child) {
        raise(child, reason);
      }
    }
  };
  await together(
    raiseLate(),
    raiseUnplaced('posts', 'no_topic'),
    raiseUnplaced('messages', 'no_conversation'),
  );
  return doubts;
}

/** The subject of a row, in the words of the event that made it. */
export function subjectOf({ id, observation: { name } }: ProjectedRow) {
  if (!isEventType(name)) {
    throw new Error(`${name} is no event type: its subject is not known`);
  }
  return { kind: eventSubjects[name].kind, id };
}
