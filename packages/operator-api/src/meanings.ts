// What the words of the log mean, for people. Reasons and flags are closed lists: e2e/bad-input/reasons.ts does not compile
// when the product gains one that has no sentence here.

/** Of quarantined events. */
export const quarantineReasons = {
  empty: 'The body is empty, or holds only white space.',
  utf8: 'The bytes are not UTF-8.',
  syntax: 'The text is not JSON; `last_error` says at which character, if that is known.',
  depth: 'More than 64 levels of objects and lists.',
  dup_key: 'A key comes twice in the envelope or in `data`: readers disagree on which one counts.',
  nul_key: 'A key holds a NUL character, which no column can hold.',
  bomb: 'The compressed body unpacks to more than 10 MiB.',
  encoding: 'The body is not encoded as its Content-Encoding says, and is not plain JSON either.',
  shape:
    'The value, `data` or `data.object` is not an object, or the object is, or may be, of another kind.',
  missing_id: 'The envelope has no `id`.',
  missing_type: 'The envelope has no `type`.',
  missing_mode: 'The envelope has no `mode`.',
  missing_api_version: 'The envelope has no `api_version`.',
  missing_data: 'The envelope has no `data`.',
  missing_object: 'There is no `data.object`.',
  id: 'There is an event id, but not a valid one: digits, 0 to 9223372036854775807.',
  unknown_type: 'A type that this version does not know; a later version may.',
  field: 'A field has a value of the wrong kind; `last_error` names the field.',
} as const;

/** Of ignored and stale events. */
export const otherReasons = {
  mode: 'Ignored: the mode is not "live", so it says nothing about the real forum.',
  older: 'Stale: the row already holds something newer.',
  test: 'Ignored: an event of our own, from `npm run cli -- test-event` or the console.',
} as const;

/** What was odd about an event, or was changed on the way to the tables. */
export const flagMeanings = {
  bom: 'A byte order mark before the text was skipped.',
  number_range: 'A number too large for a double became null.',
  lone_surrogate: 'Half a surrogate pair became U+FFFD.',
  nul: 'NUL characters were removed from a text.',
  proto_key: "A key that reaches an object's prototype was dropped.",
  dup_key: 'A key came twice below `data`; the last one counts.',
  encoding: 'Plain JSON, although the Content-Encoding says otherwise.',
  api_version: 'The `api_version` is not "1"; the event is read as if it were.',
  large: 'The body is over 1 MiB.',
  address: 'From an address that is not in VENDOR_ADDRESSES.',
} as const;

/** Why a row is in doubt. */
export const doubtMeanings = {
  out_of_order: 'Its events did not arrive in the order of their ids.',
  conflict: 'An event about it was delivered again with other bytes.',
  stub: 'An event about it did not include its fields.',
  no_topic: 'No event has said which topic it belongs to.',
  no_conversation: 'No event has said which conversation it belongs to.',
} as const;

/** What one of these words means; undefined for one that this version does not know. */
export const meaningOf = (meanings: Readonly<Record<string, string>>, word: string) =>
  Object.hasOwn(meanings, word) ? meanings[word] : undefined;
