import type { EventDetail, EventState } from '@forum-sync/operator-api';

/** What became of an event, and why, in a sentence. */
export const explainOutcome = (event: EventDetail): string => EXPLAINED[event.state](event);

const EXPLAINED: Record<EventState, (event: EventDetail) => string> = {
  pending: ({ attempts }) =>
    attempts > 0
      ? `It was tried ${times(attempts)} and waits for its next try.`
      : 'It is stored and waits for the worker.',
  leased: () => 'The worker has it in hand at this moment.',
  applied: (event) =>
    event.madeNewRow
      ? `It made ${rowOf(event)}.`
      : event.changed?.length
        ? `It changed ${rowOf(event)}: ${event.changed.join(', ')}.`
        : event.changed === null
          ? `It was applied to ${rowOf(event)}. What it changed is older than the history is kept.`
          : `It agreed with ${rowOf(event)} in everything.`,
  stale: (event) => `It made no row: the tables knew something newer${whyOf(event)}.`,
  ignored: (event) =>
    `It made no row: it was understood, and none is to be made of it${whyOf(event)}.`,
  quarantined: (event) =>
    `It made no row: it is stored, but was not understood${whyOf(event)}. After an upgrade that understands it, replay it.`,
  dead: (event) =>
    `It made no row: it failed ${times(event.attempts)} and was put aside${whyOf(event)}. When the cause is gone, requeue it.`,
};

const times = (attempts: number) => (attempts === 1 ? 'once' : `${attempts} times`);
const whyOf = ({ reason }: EventDetail) => (reason ? ` (${reason})` : '');
const rowOf = ({ subject }: EventDetail) =>
  subject ? `the row of ${subject.kind} ${subject.id}` : 'a row';
