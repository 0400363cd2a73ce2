import type { EventDetail, EventState } from '@forum-sync/operator-api';

/** What became of an event, and why, in a sentence. */
export const explainOutcome = (event: EventDetail): string => EXPLAINED[event.state](event);

const EXPLAINED: Record<EventState, (event: EventDetail) => string> = {
  pending: ({ attempts }) =>
    attempts > 0
      ? `It was tried ${times(attempts)} and is waiting for the next attempt.`
      : 'It is stored and waiting for the worker.',
  leased: () => 'A worker is projecting it now.',
  applied: (event) =>
    event.madeNewRow
      ? `It created ${rowOf(event)}.`
      : event.changed?.length
        ? `It changed ${rowOf(event)}: ${event.changed.join(', ')}.`
        : event.changed === null
          ? `It was applied to ${rowOf(event)}. The history no longer goes back far enough to say what it changed.`
          : `It changed nothing: ${rowOf(event)} already said the same.`,
  stale: (event) => `It changed nothing: the tables already held something newer${whyOf(event)}.`,
  ignored: (event) => `It was understood, but no row is made of such an event${whyOf(event)}.`,
  quarantined: (event) =>
    `It is stored, but was not understood, so it made no row${whyOf(event)}. After an upgrade that understands it, replay it.`,
  dead: (event) =>
    `It failed ${times(event.attempts)} and is now a dead letter${whyOf(event)}. Once the cause is fixed, requeue it.`,
};

const times = (attempts: number) => (attempts === 1 ? 'once' : `${attempts} times`);
const whyOf = ({ reason }: EventDetail) => (reason ? ` (${reason})` : '');
const rowOf = ({ subject }: EventDetail) =>
  subject ? `the row of ${subject.kind} ${subject.id}` : 'a row';
