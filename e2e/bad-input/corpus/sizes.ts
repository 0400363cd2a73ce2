import { applied, delivery, flagged, quarantined, type BadInput, type Group } from './bad-input.js';
import { chunked, head, type RequestParts } from './request.js';
import { sampleText } from './sample.js';

const MIB = 1024 * 1024;
/** MAX_BODY_BYTES, as it is by default. */
const HARD_LIMIT = 5 * MIB;

/** An event of an exact size; what fills it stands in a text. */
function ofSize(size: number): string {
  const empty = sampleText({ type: 'post.created', object: { message: '' } });
  return empty.replace('"message":""', () => `"message":"${'m'.repeat(size - empty.length)}"`);
}
const largeApplied = flagged(applied, 'large');

function tooLarge(name: string, body: Buffer, parts: RequestParts = {}): BadInput {
  const wire = parts.contentLength === false ? chunked(body, 100_000) : body;
  return {
    name,
    script: [head(parts, body.length), wire],
    answers: [413],
    kept: [{ as: 'too large', body }],
  };
}

const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, index]));

export const sizes: Group = {
  title: 'Sizes',
  inputs: [
    delivery('exactly 1 MiB', ofSize(MIB), applied),
    delivery('1 MiB and a byte', ofSize(MIB + 1), largeApplied),
    delivery('1 byte below the hard limit', ofSize(HARD_LIMIT - 1), largeApplied),
    delivery('exactly the hard limit', ofSize(HARD_LIMIT), largeApplied),
    delivery('5 MiB of no JSON', 'z'.repeat(HARD_LIMIT), flagged(quarantined('syntax'), 'large')),
    tooLarge('the hard limit and a byte', Buffer.from(ofSize(HARD_LIMIT + 1)), { keepAlive: true }),
    tooLarge('8 MiB', Buffer.alloc(8 * MIB, 'x'), { keepAlive: true }),
    tooLarge('8 MiB from a sender that then closes', Buffer.alloc(8 * MIB, 'y')),
    tooLarge('6 MiB in chunks', Buffer.alloc(6 * MIB, 'z'), {
      keepAlive: true,
      contentLength: false,
      headers: ['Transfer-Encoding: chunked'],
    }),
    delivery(
      'a message of 1 MiB of emoji',
      sampleText({
        type: 'post.created',
        object: { message: '😀'.repeat(MIB / 4) },
      }),
      largeApplied,
    ),
    delivery(
      '100,000 emoji in a name',
      sampleText({ object: { name: '🎉'.repeat(100_000) } }),
      applied,
    ),
    delivery('10,000 keys that nobody knows', sampleText({ object: keys(10_000) }), applied),
    delivery('200,000 keys that nobody knows', sampleText({ object: keys(200_000) }), largeApplied),
    delivery('a key of 1 MiB', sampleText({ object: { ['k'.repeat(MIB)]: 1 } }), largeApplied),
    delivery(
      '100,000 small objects in a list',
      sampleText({
        object: { customFields: Array.from({ length: 100_000 }, () => ({ a: 1 })) },
      }),
      applied,
    ),
    delivery(
      '10,000 user groups',
      sampleText({
        object: { userGroups: Array.from({ length: 10_000 }, (_, index) => index + 1) },
      }),
      applied,
    ),
    delivery(
      '10,000 participants',
      sampleText({
        type: 'conversation.created',
        object: { participants: Array.from({ length: 10_000 }, (_, index) => ({ userId: index })) },
      }),
      applied,
    ),
    delivery(
      '10,000 attachments',
      sampleText({
        type: 'post.created',
        object: { attachments: Array.from({ length: 10_000 }, (_, index) => ({ id: `${index}` })) },
      }),
      applied,
    ),
    delivery('1 MiB of white space and an event', ' '.repeat(MIB) + sampleText(), largeApplied),
    delivery('1 MiB of white space', '\n'.repeat(MIB), quarantined('empty')),
    delivery('1 MiB of open brackets', '['.repeat(MIB), quarantined('depth')),
    delivery('1 MiB of open objects', '{"a":'.repeat(MIB / 5), quarantined('depth')),
    delivery('1 MiB of quotes', '"'.repeat(MIB), quarantined('syntax')),
    delivery('1 MiB of backslashes in a text', `"${'\\'.repeat(MIB - 2)}"`, quarantined('shape')),
    delivery('1 MiB of digits', '9'.repeat(MIB), quarantined('shape')),
    delivery('1 MiB of commas', `[${','.repeat(MIB - 1)}`, quarantined('syntax')),
    delivery(
      '1 MiB of "constructor" keys without a colon',
      `["constructor" ${'"constructor"      '.repeat(50_000)}`,
      quarantined('syntax'),
    ),
  ],
};
