import type { OutcomeState } from '../outcomes/outcome.entity.js';

/** Which settled events to replay: all conditions that are given must hold. Times are ISO 8601. */
export interface ReplayFilter {
  /** events.id */
  readonly ids?: readonly string[] | undefined;
  /** The vendor's event ids. */
  readonly eventIds?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  /** Whether their type could not be read. */
  readonly untyped?: boolean | undefined;
  readonly subject?: { readonly kind: string; readonly id: string } | undefined;
  readonly states?: readonly OutcomeState[] | undefined;
  readonly reasons?: readonly string[] | undefined;
  readonly receivedFrom?: string | undefined;
  readonly receivedBefore?: string | undefined;
}

/** The SQL of each condition, by its parameter. Of `events as event` joined to `outcomes as outcome`. */
const CONDITIONS: Readonly<Record<keyof ReplayFilter, (parameter: string) => string>> = {
  ids: (parameter) => `event.id = any(${parameter}::bigint[])`,
  eventIds: (parameter) => `event.event_id = any(${parameter}::bigint[])`,
  types: (parameter) => `event.type = any(${parameter}::text[])`,
  untyped: (parameter) => `(event.type is null) = ${parameter}::boolean`,
  subject: (parameter) => `event.subject_kind = ${parameter}::jsonb ->> 'kind'
    and event.subject_id = (${parameter}::jsonb ->> 'id')::bigint`,
  states: (parameter) => `outcome.state = any(${parameter}::text[])`,
  reasons: (parameter) => `outcome.reason = any(${parameter}::text[])`,
  // Ids follow time, but for what several connections bring at once: so the log is not read from its beginning.
  receivedFrom: (parameter) => `event.received_at >= ${parameter}::timestamptz
    and event.id >= first_event_since(${parameter}::timestamptz - interval '1 minute')`,
  receivedBefore: (parameter) => `event.received_at < ${parameter}::timestamptz`,
};

/**
 * The condition that a filter means, and its parameters, of which the first is `$<firstParameter>`. Only what is
 * given is in it, so that PostgreSQL can choose an index by it.
 */
export function replayCondition(
  forumId: number,
  filter: ReplayFilter,
  firstParameter = 1,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [forumId];
  const conditions = [`event.forum_id = $${firstParameter}`];
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const given = filter[name as keyof ReplayFilter];
    if (given !== undefined) {
      conditions.push(condition(`$${firstParameter + values.length}`));
      values.push(name === 'subject' ? JSON.stringify(given) : given);
    }
  }
  // What is owed already will be projected anyway.
  conditions.push('not exists (select from inbox where inbox.id = event.id)');
  return { sql: conditions.join(' and '), values };
}
