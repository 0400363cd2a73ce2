import { eventSubjects, type EventType } from '@forum-sync/event-types';
import { oneOf } from '../random/random.js';
import type { Fault } from './faults.js';
import type { Misbehaviour } from './misbehaviour.js';

type Json = Readonly<Record<string, unknown>>;

/** Spoils an event's object in the ways that are due; returns it with the names of what was done. */
export function spoilObject(
  misbehaviour: Misbehaviour,
  type: EventType,
  object: Json,
): { object: Json; faults: Fault[] } {
  const { idField } = eventSubjects[type];
  const faults: Fault[] = [];
  let spoiled = object;
  const apply = (fault: Fault, change: (before: Json) => Json) => {
    if (misbehaviour.happens(fault)) {
      spoiled = change(spoiled);
      faults.push(fault);
    }
  };
  const others = () => Object.keys(spoiled).filter((key) => key !== idField && key !== 'object');
  if (type.endsWith('.deleted')) {
    apply('stubDelete', (before) => ({ [idField]: before[idField] }));
  }
  if (others().length > 0) {
    apply('missingField', (before) => without(before, oneOf(misbehaviour.random, others())));
  }
  if (others().length > 0) {
    apply('retypedField', (before) => {
      const field = oneOf(misbehaviour.random, others());
      return { ...before, [field]: { value: before[field] } };
    });
  }
  apply('addedField', (before) => ({ ...before, moodRing: { colour: 'green', since: [1, 2] } }));
  apply('textIds', idsAsText);
  return { object: spoiled, faults };
}

function without(object: Json, field: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));
}

/** The object with each number under a key that ends in "Id" as text, at every level. */
function idsAsText(object: Json): Json {
  const changed: unknown = JSON.parse(JSON.stringify(object), (key, value: unknown) =>
    key.endsWith('Id') && typeof value === 'number' ? String(value) : value,
  );
  return changed as Json;
}
