import { EventsAndProjections1764012000000 } from './0001-events-and-projections.js';
import { ReadsAndHeartbeats1764057600000 } from './0002-reads-and-heartbeats.js';
import { Operators1764144000000 } from './0003-operators.js';
import { ReadsOfTheForum1764230400000 } from './0004-reads-of-the-forum.js';
import { Suspects1764316800000 } from './0005-suspects.js';
import { CategoriesAsProjections1764403200000 } from './0006-categories-as-projections.js';
import { ListsOfAFullLog1764489600000 } from './0007-lists-of-a-full-log.js';
import { AckTimes1764576000000 } from './0008-ack-times.js';
import { InboxInPlace1764662400000 } from './0009-inbox-in-place.js';
import { OperationsThatHold1764748800000 } from './0010-operations-that-hold.js';
import { LongTextsAndLongQueues1764835200000 } from './0011-long-texts-and-long-queues.js';

/**
 * All migrations, in order, by hand. They only roll forward: a wrong one is followed by another, and one
 * that was merged is never edited.
 */
export const migrations = [
  EventsAndProjections1764012000000,
  ReadsAndHeartbeats1764057600000,
  Operators1764144000000,
  ReadsOfTheForum1764230400000,
  Suspects1764316800000,
  CategoriesAsProjections1764403200000,
  ListsOfAFullLog1764489600000,
  AckTimes1764576000000,
  InboxInPlace1764662400000,
  OperationsThatHold1764748800000,
  LongTextsAndLongQueues1764835200000,
];
