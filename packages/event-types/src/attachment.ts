import { looseObject, text } from './readers.js';

/** A file of a post or message. The vendor's id is text here, and a number everywhere else (contract 5.6). */
export const attachmentSchema = looseObject({
  object: text.nullish(),
  id: text.nullish(),
  fileName: text.nullish().describe('percent-encoded'),
  URL: text.nullish().describe('percent-encoded'),
});
