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
  [{ state: 'pending', attempts: 0 }, 'It is stored and waits for the worker.'],
  [{ state: 'pending', attempts: 2 }, 'It was tried 2 times and waits for its next try.'],
  [{ state: 'applied', madeNewRow: true }, 'It made the row of topic 42.'],
  [
    { state: 'applied', changed: ['title', 'locked'] },
    'It changed the row of topic 42: title, locked.',
  ],
  [{ state: 'applied', changed: [] }, 'It agreed with the row of topic 42 in everything.'],
  [{ state: 'applied', changed: null }, expect.stringMatching(/older than the history is kept/)],
  [{ state: 'stale', reason: 'older' }, expect.stringMatching(/newer \(older\)\.$/)],
  [{ state: 'dead', attempts: 10 }, expect.stringMatching(/failed 10 times.*requeue it/)],
] as [Partial<EventDetail>, string][])('says of %j: %s', (given, said) => {
  expect(explained(given)).toEqual(said);
});
