import { Inject, Injectable } from '@nestjs/common';
import type { Conservation } from '@forum-sync/database';
import { METRICS } from '@forum-sync/service-host';
import { Gauge, Registry } from 'prom-client';

/** What the upkeep counts each minute, as numbers to watch. */
@Injectable()
export class EventMetrics {
  readonly #events: Gauge<'forum' | 'state'>;
  readonly oldestPending: Gauge;
  readonly receiverSilence: Gauge;
  readonly doubts: Gauge<'forum' | 'reason'>;
  readonly lateShare: Gauge<'forum'>;

  constructor(@Inject(METRICS) registry: Registry) {
    const registers = [registry];
    this.#events = new Gauge({
      name: 'forum_sync_events',
      help: 'Events by state, counted each minute; received is the sum of all others',
      labelNames: ['forum', 'state'],
      registers,
    });
    this.oldestPending = new Gauge({
      name: 'forum_sync_oldest_pending_seconds',
      help: 'How long the oldest event that is not settled has waited',
      registers,
    });
    this.receiverSilence = new Gauge({
      name: 'forum_sync_receiver_silence_seconds',
      help: 'Since the last heartbeat of a receiver; the vendor gives events up after 72 hours',
      registers,
    });
    this.doubts = new Gauge({
      name: 'forum_sync_doubts',
      help: 'Subjects that a read over REST has to decide, by reason',
      labelNames: ['forum', 'reason'],
      registers,
    });
    this.lateShare = new Gauge({
      name: 'forum_sync_late_event_share',
      help: 'Of the newest events, how many had a lower id than one that came a minute before; 0 to 1',
      labelNames: ['forum'],
      registers,
    });
  }

  /** The conservation equation; `missing` other than 0 is worth waking somebody. */
  counted(forumId: number, counts: Omit<Conservation, 'forumId'>): void {
    for (const [state, count] of Object.entries(counts)) {
      this.#events.set({ forum: String(forumId), state }, count);
    }
  }
}
