import type { Command } from 'commander';
import type { Terminal } from './terminal.js';
import { addBackfill } from './verbs/backfill.js';
import { addDoctor } from './verbs/doctor.js';
import { addEventOrder } from './verbs/event-order.js';
import { addEvents } from './verbs/events.js';
import { addRebuild } from './verbs/rebuild.js';
import { addReconcile } from './verbs/reconcile.js';
import { addReplay } from './verbs/replay.js';
import { addRequeue } from './verbs/requeue.js';
import { addShow } from './verbs/show.js';
import { addStatus } from './verbs/status.js';
import { addTail } from './verbs/tail.js';
import { addTestEvent } from './verbs/test-event.js';
import { addToken } from './verbs/token.js';
import { addUsers } from './verbs/users.js';

/** Adds a verb to the program; the terminal is made when the verb is carried out. */
export type AddVerb = (program: Command, terminal: () => Terminal) => void;

/** In the order in which help shows them. */
export const verbs: readonly AddVerb[] = [
  addStatus,
  addDoctor,
  addEvents,
  addShow,
  addTail,
  addReplay,
  addRequeue,
  addRebuild,
  addEventOrder,
  addBackfill,
  addReconcile,
  addToken,
  addTestEvent,
  addUsers,
];
