import type { EventType } from '@forum-sync/event-types';
import type { Clock } from '../clock/clock.js';
import type { Fault } from '../misbehaviour/faults.js';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.js';
import { spoilObject } from '../misbehaviour/spoil-object.js';
import type { ObjectOf } from '../objects/object-of.js';
import { Announcements } from './announcements.js';
import { Deliveries } from './deliveries.js';
import { Dispatch } from './dispatch.js';
import { EventLog } from './event-log.js';
import type { SentEvent } from './sent-event.js';
import { webhookUrl } from './webhook-url.js';

export interface WebhookOptions {
  readonly clock: Clock;
  readonly misbehaviour: Misbehaviour;
  readonly url: string;
  readonly firstEventId: number;
  readonly timeoutMs: number;
}

/** Makes events and sees to it that they are sent (contract 1.2 to 1.4), or not, where a fault says so. */
export class Webhooks {
  /** Every event with all its attempts. */
  readonly log = new EventLog();
  readonly announced = new Announcements();
  readonly deliveries: Deliveries;
  readonly #dispatch: Dispatch;
  #url: URL | null;
  #nextId: number;

  constructor(private readonly options: WebhookOptions) {
    const { clock, misbehaviour, timeoutMs, firstEventId } = options;
    this.#url = webhookUrl(options.url);
    this.#nextId = firstEventId;
    this.deliveries = new Deliveries({ clock, misbehaviour, timeoutMs, url: () => this.#url });
    this.#dispatch = new Dispatch(clock, misbehaviour, this.deliveries);
  }

  get url(): string {
    return this.#url?.href ?? '';
  }

  /** What is in the URL box from now on, also for events that wait. @throws UrlRefused */
  setUrl(url: string): void {
    this.#url = webhookUrl(url);
  }

  /** Makes an event and sends it. The object is taken as it is now. */
  fire<Type extends EventType>(type: Type, object: ObjectOf<Type>): SentEvent {
    const { misbehaviour } = this.options;
    const spoiled = spoilObject(misbehaviour, type, object);
    const event = this.#make(type, spoiled.object, spoiled.faults);
    const { id: eventId, faults } = event;
    if (event.state !== 'dropped') {
      this.announced.note({ eventId, type, object: spoiled.object, faults });
    }
    if (misbehaviour.happens('unknownType')) {
      const poll = { object: 'Poll', pollId: eventId, question: 'Tea or coffee?' };
      this.#make('poll.created', poll, ['unknownType']);
    }
    return event;
  }

  /** Resolves when nothing is being sent, nor waits for its turn. Later repeats are not waited for. */
  settled(): Promise<void> {
    return this.deliveries.settled();
  }

  #make(type: string, object: object, faults: Fault[]): SentEvent {
    const id = this.#nextId;
    this.#nextId += 1;
    // In the order of the vendor's sample; it means nothing (contract 1.3).
    const envelope = {
      api_version: '1',
      data: { object },
      object: 'event',
      id,
      type,
      mode: 'live',
    };
    const event: SentEvent = {
      id,
      type,
      madeAt: this.options.clock.now(),
      payload: JSON.stringify(envelope),
      faults,
      state: this.#url ? 'waiting' : 'unsent',
      attempts: [],
    };
    this.log.add(event);
    if (event.state === 'waiting') {
      this.#dispatch.send(event);
    }
    return event;
  }
}
