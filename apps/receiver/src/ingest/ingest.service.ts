import { Inject, Injectable } from '@nestjs/common';
import {
  dropIdleConnections,
  insertEvents,
  insertFurtherDeliveries,
  isDatabaseUnavailable,
  mayBeTheStatement,
  poolOf,
  type IncomingEvent,
} from '@forum-sync/database';
import { isEventType } from '@forum-sync/event-types';
import { atMostEachSecond, describeError, LOG, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DeliveryMetrics } from '../metrics/delivery-metrics.js';
import { SubjectReader } from '../subjects/subject-reader.js';
import type { Delivery } from './delivery.js';
import { flushTogether } from './flush-together.js';
import { InboxNotifier } from './inbox-notifier.js';
import type { Repeat } from './judge-repeat.js';
import { NoRoom } from './no-room.js';
import { recordRepeats } from './record-repeats.js';
import { toIncomingEvent } from './to-incoming-event.js';
import { TokenUses } from '../tokens/token-uses.js';

const MIB = 1024 * 1024;
/** Half of the 5 s in which the vendor is answered: a repeat waits twice, for the insert and for its record. */
const PATIENCE_MS = 2_400;
const LIMITS = {
  items: 500,
  // Half of the largest body that a setting can allow: where that one fits into the time, a flush does. If a flush
  // times out all the same, its senders have no patience left for a second try in parts.
  bytes: 8 * MIB,
  bytesOf: ({ body }: IncomingEvent) => body.length,
  patienceMs: PATIENCE_MS,
  isEverybodysFault: isDatabaseUnavailable,
};
const KEPT = 200;
const TOO_LARGE = 413;
const UNAVAILABLE = 503;

/** Stores deliveries and says how to answer them. */
@Injectable()
export class IngestService {
  readonly #insert = flushTogether((events: IncomingEvent[]) => {
    this.metrics.flushed(events.length);
    return insertEvents(poolOf(this.dataSource), events);
  }, LIMITS);
  readonly #recordRepeat = flushTogether(
    (events: IncomingEvent[]) => this.#recordRepeats(events),
    // Each may be compared with a stored one of up to LARGEST_COMPARED.
    { ...LIMITS, items: 100 },
  );
  readonly #failed = atMostEachSecond((error, count) =>
    this.log.error(
      { ...describeError(error), count },
      'deliveries could not be stored; the vendor will repeat them',
    ),
  );

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly subjects: SubjectReader,
    private readonly notifier: InboxNotifier,
    private readonly tokenUses: TokenUses,
    private readonly metrics: DeliveryMetrics,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * The status to answer with: 200 when the bytes are committed, 503 when they may not be. They may be
   * all the same (a commit whose answer was lost has happened); the repeat that follows is recognised.
   */
  async store(delivery: Delivery): Promise<number> {
    try {
      const event = toIncomingEvent(delivery, this.subjects);
      if (await this.#insert(event)) {
        this.metrics.delivered('stored');
        this.notifier.hint();
      } else {
        this.metrics.delivered(await this.#recordRepeat(event));
      }
      this.tokenUses.note(delivery.token);
      return KEPT;
    } catch (error) {
      return this.#unavailable(error);
    }
  }

  /** Keeps the beginning of a body that is over the limit, and refuses it: a larger limit lets its repeat in. */
  async refuse(
    delivery: Delivery,
    received: { readonly size: number; readonly sha256: Buffer },
  ): Promise<number> {
    try {
      await insertFurtherDeliveries(poolOf(this.dataSource), [
        {
          eventLogId: null,
          outcome: 'too_large',
          status: TOO_LARGE,
          delivery: { ...delivery, forumId: delivery.token.forumId },
          received,
        },
      ]);
    } catch (error) {
      return this.#unavailable(error);
    }
    this.metrics.delivered('too_large');
    this.metrics.alarm('too_large');
    this.log.error(
      { bytes: received.size },
      'a body is over the limit and was refused: raise MAX_BODY_BYTES within three days',
    );
    return TOO_LARGE;
  }

  /** Nothing of it was kept: too much is on its way into the database already. */
  noRoom(): number {
    return this.#unavailable(new NoRoom());
  }

  #unavailable(error: unknown): number {
    if (this.dataSource.isInitialized && mayBeTheStatement(error)) {
      void dropIdleConnections(poolOf(this.dataSource));
    }
    this.metrics.delivered('unavailable');
    this.#failed(error);
    return UNAVAILABLE;
  }

  async #recordRepeats(events: IncomingEvent[]): Promise<Repeat[]> {
    const outcomes = await recordRepeats(poolOf(this.dataSource), events, KEPT);
    events
      .filter((_, index) => outcomes[index] === 'conflict')
      .forEach((event) => this.#alarmOfConflict(event));
    return outcomes;
  }

  #alarmOfConflict({ eventId, type }: IncomingEvent): void {
    this.metrics.alarm('conflict');
    this.log.warn(
      { eventId, type: type && isEventType(type) ? type : undefined },
      'the same event id came with other contents',
    );
  }
}
