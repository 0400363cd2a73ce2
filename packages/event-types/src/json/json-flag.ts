/** What was put right on the way; the raw bytes still have it. */
export type JsonFlag =
  /** A byte order mark before the text was skipped. */
  | 'bom'
  /** A number too large for a double, such as 1e400, became null. */
  | 'number_range'
  /** Half a surrogate pair became U+FFFD. */
  | 'lone_surrogate'
  /** NUL characters were removed from text. */
  | 'nul'
  /** A key that can reach an object's prototype was dropped. */
  | 'proto_key'
  /** A key came twice in one object below the envelope; the last one counts. */
  | 'dup_key';
