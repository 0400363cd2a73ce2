import type { EventDetail } from '@forum-sync/operator-api';
import { explainOutcome } from './explain-outcome.js';

const explained = (given: Partial<EventDetail>) =>
  explainOutcome({
    attempts: 1,
    reason: null,
    changed: null,
    madeNewRow: false,
    subject: { kind: 'topic', id: '42' },
    ...given,
  } as EventDetail);

it.each([
  [{ state: 'pending', attempts: 0 }, 'It is stored and waiting for the worker.'],
  [{ state: 'pending', attempts: 2 }, 'It was tried 2 times and is waiting for the next attempt.'],
  [{ state: 'applied', madeNewRow: true }, 'It created the row of topic 42.'],
  [
    { state: 'applied', changed: ['title', 'locked'] },
    'It changed the row of topic 42: title, locked.',
  ],
  [
    { state: 'applied', changed: [] },
    'It changed nothing: the row of topic 42 already said the same.',
  ],
  [{ state: 'applied', changed: null }, expect.stringMatching(/history no longer goes back/)],
  [{ state: 'stale', reason: 'older' }, expect.stringMatching(/newer \(older\)\.$/)],
  [{ state: 'dead', attempts: 10 }, expect.stringMatching(/failed 10 times.*requeue it/)],
] as [Partial<EventDetail>, string][])('says of %j: %s', (given, said) => {
  expect(explained(given)).toEqual(said);
});
