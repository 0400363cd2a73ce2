import {
  EVENT_TYPES,
  eventSubjects,
  isEventType,
  type EventType,
  type Subject,
} from '@forum-sync/event-types';
import fc from 'fast-check';
import { sample } from '../corpus/sample.js';
import { edit, edits } from './edit-bytes.js';
import { mutate, mutations } from './mutate-json.js';
import { anyText, asStored } from './texts.js';

/** A body and what is known of it by how it was made. */
export interface GeneratedBody {
  readonly body: Buffer;
  /** What the event becomes, as a LIKE pattern on `state reason`. */
  readonly becomes: string;
  /** The row that it makes, as far as it is looked at. */
  readonly post?: { readonly id: number; readonly message: string };
}

/** Made when it is sent: ids are counted, so that valid events do not repeat each other. */
export type Recipe = () => GeneratedBody;

const type = fc.constantFrom(...EVENT_TYPES);

const isPost = (name: EventType) => eventSubjects[name].kind === 'post';

/** What an event cannot be without: its subject's id, and where its type alone does not tell, the name of a User. */
const neededBy = (name: EventType): string[] => {
  const { idField, isOne }: Subject = eventSubjects[name];
  return isOne ? [idField, 'object'] : [idField];
};

/** Understood, whatever its optional fields hold. */
const valid: fc.Arbitrary<Recipe> = fc
  .record({
    type,
    text: anyText,
    odd: fc.jsonValue(),
    absent: fc.array(fc.nat(30), { maxLength: 3 }),
    nulled: fc.array(fc.nat(30), { maxLength: 3 }),
    indent: fc.constantFrom(0, 0, 2, '\t', '\r\n'),
    isReversed: fc.boolean(),
  })
  .map((parts) => () => {
    const needed = neededBy(parts.type);
    const event = sample({ type: parts.type, object: { message: parts.text, odd: parts.odd } });
    const object: Record<string, unknown> = { ...event.data.object };
    const optional = Object.keys(object).filter((key) => ![...needed, 'message'].includes(key));
    for (const index of parts.absent) {
      delete object[optional[index % optional.length] ?? ''];
    }
    for (const index of parts.nulled) {
      object[optional[index % optional.length] ?? ''] = null;
    }
    const members = Object.entries({ ...event, data: { object } });
    const ordered = Object.fromEntries(parts.isReversed ? members.toReversed() : members);
    return {
      body: Buffer.from(JSON.stringify(ordered, null, parts.indent)),
      becomes: 'applied -',
      ...(isPost(parts.type) && { post: { id: event.id, message: asStored(parts.text) } }),
    };
  });

/** One thing in the envelope is wrong, and it is known which. */
const wrongInOneThing: fc.Arbitrary<Recipe> = fc
  .tuple(
    type,
    fc.oneof(
      fc
        .constantFrom('id', 'type', 'mode', 'api_version', 'data')
        .map((field) => [{ [field]: undefined }, `quarantined missing_${field}`] as const),
      anyText
        .filter((text) => !isEventType(asStored(text)))
        .map((text) => [{ type: text }, 'quarantined unknown_type'] as const),
      anyText
        .filter((text) => asStored(text) !== 'live')
        .map((text) => [{ mode: text }, 'ignored mode'] as const),
      fc
        .oneof(fc.double({ max: -1 }), fc.constantFrom('', 'x', true, null, 0.5))
        .map((id) => [{ id }, 'quarantined id'] as const),
      fc
        .constantFrom(null, 7, '{}', [], true)
        .map((data) => [{ data }, 'quarantined shape'] as const),
    ),
  )
  .map(([name, [envelope, becomes]]) => () => ({
    body: Buffer.from(JSON.stringify(sample({ type: name, envelope }))),
    becomes,
  }));

/** Anything anywhere is something else: nobody knows what that means, only that it must mean something. */
const mutated: fc.Arbitrary<Recipe> = fc.tuple(type, mutations).map(([name, changes]) => () => ({
  body: Buffer.from(mutate(sample({ type: name }), changes)),
  becomes: '%',
}));

/** The text of an event, with bytes changed. */
const damaged: fc.Arbitrary<Recipe> = fc.tuple(type, edits).map(([name, changes]) => () => ({
  body: edit(Buffer.from(JSON.stringify(sample({ type: name }))), changes),
  becomes: '%',
}));

const json: fc.Arbitrary<Recipe> = fc
  .json({ maxDepth: 6 })
  .map((text) => () => ({ body: Buffer.from(text), becomes: 'quarantined %' }));

const bytes: fc.Arbitrary<Recipe> = fc
  .uint8Array({ maxLength: 400 })
  .map((array) => () => ({ body: Buffer.from(array), becomes: 'quarantined %' }));

/** Bodies of all kinds, half of them valid. */
export const bodies: fc.Arbitrary<Recipe> = fc.oneof(
  { weight: 50, arbitrary: valid },
  { weight: 10, arbitrary: wrongInOneThing },
  { weight: 16, arbitrary: mutated },
  { weight: 10, arbitrary: damaged },
  { weight: 7, arbitrary: json },
  { weight: 7, arbitrary: bytes },
);
