import type { EventType } from '@forum-sync/event-types';
import { eventSubjects } from '@forum-sync/event-types';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { EMAIL, TEXT } from '../canaries.js';

let last = 1_000_000;
/** A number that no other input uses, as the id of an event or a subject. */
export const fresh = (): number => ++last;

/** What differs from the sample; `undefined` leaves a field out. */
export interface Change {
  readonly type?: EventType;
  readonly object?: Readonly<Record<string, unknown>>;
  readonly envelope?: Readonly<Record<string, unknown>>;
}

/** An event as the vendor sends it, with ids of its own. */
export function sample({ type = 'user.created', object = {}, envelope = {} }: Change = {}) {
  const id = fresh();
  const { idField } = eventSubjects[type];
  return {
    ...fixtures[type],
    id,
    data: {
      object: { ...fixtures[type].data.object, ...canaryOf(type), [idField]: id, ...object },
    },
    ...envelope,
  };
}

/** The same as JSON text. */
export const sampleText = (change?: Change): string => JSON.stringify(sample(change));

/** The sample as JSON text in which the text `"@"` stands for what JSON.stringify would not write. */
export function sampleWith(source: string, change: Change = {}): string {
  return sampleText(change).replace('"@"', () => source);
}

function canaryOf(type: EventType) {
  return eventSubjects[type].kind === 'user' ? { email: EMAIL } : { message: TEXT };
}
