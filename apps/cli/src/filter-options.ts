import { outcomeState, type CallOf } from '@forum-sync/operator-api';
import { Option, type Command } from 'commander';
import { CannotAsk } from './cannot-ask.js';
import { toIds } from './to-ids.js';
import { toSubject } from './to-subject.js';
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

/** The options that say which events a verb means. */
export function addFilterOptions(
  command: Command,
  states: readonly string[] = outcomeState.options,
): Command {
  command
    .option('--id <id...>', 'by our id, as `events` shows it')
    .option('--event <id...>', 'by the vendor’s event id');
  return addConditions(command, states);
}

/** Those of them that a list takes too. */
export function addConditions(command: Command, states: readonly string[]): Command {
  command
    .option('--type <type...>', 'by type: user.created')
    .option('--subject <subject>', 'by what the event is about: user:181855')
    .option('--reason <reason...>', 'by reason: unknown_type')
    .option(
      '--from <time>',
      'received at this time or later: 2026-01-31 (UTC) or 2026-01-31T12:00Z',
    )
    .option('--before <time>', 'received before this time');
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
      `--from ${from} is not earlier than --before ${before}, so no event can match. Did you swap them?`,
    );
  }
  const filter = {
    ids: id && toIds('--id', id),
    eventIds: event && toIds('--event', event),
    types: type,
    subject: subject === undefined ? undefined : toSubject(subject, ':'),
    states: state,
    reasons: reason,
    receivedFrom,
    receivedBefore,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
