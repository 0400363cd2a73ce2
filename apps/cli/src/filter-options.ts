import { id as anyId, type CallOf } from '@forum-sync/operator-api';
import { Option, type Command } from 'commander';
import { CannotAsk } from './cannot-ask.js';
import { toIds } from './to-ids.js';
import { toTime } from './to-time.js';

type Filter = CallOf<'countReplay'>['body']['filter'];

/** What was said of which events. */
export interface FilterOptions {
  readonly id?: string[];
  readonly event?: string[];
  readonly type?: string[];
  readonly subject?: string;
  readonly state?: string[];
  readonly reason?: string[];
  readonly from?: string;
  readonly before?: string;
}

/** Events a second, the most that the API takes. */
export const FASTEST = 100_000;
const STATES = ['applied', 'stale', 'ignored', 'quarantined', 'dead'];

/** The options that say which events a verb means. */
export function addFilterOptions(command: Command, states = STATES): Command {
  command
    .option('--id <id...>', 'by our id, as `events` shows it')
    .option('--event <id...>', 'by the vendor’s event id')
    .option('--type <type...>', 'by type: user.created')
    .option('--subject <subject>', 'by what they are about: user:181855')
    .option('--reason <reason...>', 'by reason: unknown_type')
    .option('--from <time>', 'received then or later: 2026-01-31 (UTC), or 2026-01-31T12:00Z')
    .option('--before <time>', 'received earlier');
  if (states.length > 0) {
    command.addOption(new Option('--state <state...>', 'by state').choices(states));
  }
  return command;
}

/** The options as the API takes them. @throws CannotAsk when one cannot be read */
export function toFilter(options: FilterOptions): Filter {
  const { id, event, type, subject, state, reason, from, before } = options;
  const receivedFrom = from === undefined ? undefined : toTime(from);
  const receivedBefore = before === undefined ? undefined : toTime(before);
  if (receivedFrom && receivedBefore && receivedFrom >= receivedBefore) {
    throw new CannotAsk(
      `--from ${from} is not before --before ${before}: nothing can have come between. Turn them round?`,
    );
  }
  const filter = {
    ids: id && toIds('--id', id),
    eventIds: event && toIds('--event', event),
    types: type,
    subject: subject === undefined ? undefined : toSubject(subject),
    states: state,
    reasons: reason,
    receivedFrom,
    receivedBefore,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function toSubject(text: string): { kind: string; id: string } {
  const [, kind = '', id = ''] = /^(user|topic|post|conversation|message):(\d+)$/.exec(text) ?? [];
  if (!kind || !anyId.safeParse(id).success) {
    throw new CannotAsk(`"${text}" is no subject: say what and which, like user:181855.`);
  }
  return { kind, id };
}
