import type { EventOf, EventType } from './events.js';
import { fixtures } from './fixture-events.js';
import { isObject } from './is-object.js';
import { parseEvent } from './parse-event.js';

/** Some of a value's fields, at any depth. Lists are given whole. A misspelt field does not compile. */
export type Overrides<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { [Key in keyof Value as string extends Key ? never : Key]?: Overrides<Value[Key]> }
    : Value;

/**
 * An event for tests: the fixture of its type as `parseEvent` returns it, with some fields replaced;
 * undefined removes one. What it returns is a copy of its own. Its JSON is a body that the vendor
 * could send.
 */
export function makeEvent<Type extends EventType>(
  type: Type,
  overrides?: Omit<Overrides<EventOf<Type>>, 'type'>,
): EventOf<Type> {
  const read = parseEvent(fixtures[type]);
  if (!read.ok) {
    throw new Error(`the fixture of ${type} cannot be read: ${read.detail}`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a fixture has the type of its name, overrides keep it
  return merge(read.event, overrides ?? {}) as EventOf<Type>;
}

function merge(value: unknown, overrides: unknown): unknown {
  if (!isObject(overrides)) {
    return structuredClone(overrides);
  }
  const merged = isObject(value) ? structuredClone(value) : {};
  for (const [key, override] of Object.entries(overrides)) {
    if (override === undefined) {
      delete merged[key];
    } else {
      merged[key] = merge(merged[key], override);
    }
  }
  return merged;
}
