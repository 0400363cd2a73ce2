import { addresses } from './addresses.js';
import type { Group } from './bad-input.js';
import { connections } from './connections.js';
import { contentEncodings } from './content-encodings.js';
import { contentTypes } from './content-types.js';
import { encodings } from './encodings.js';
import { envelopes, eventIds } from './envelopes.js';
import { fields, values } from './fields.js';
import { headers } from './headers.js';
import { hostileTexts } from './hostile-texts.js';
import { jsonStructure, jsonSyntax } from './json.js';
import { lengths } from './lengths.js';
import { methodsAndPaths, tokensAndStrangers } from './methods-and-paths.js';
import { notHttp } from './not-http.js';
import { partialUsers } from './partial-users.js';
import { randomTexts } from './random-texts.js';
import { repeats } from './repeats.js';
import { sizes } from './sizes.js';
import { slowOnes } from './slow.js';

/** All inputs, in the order in which they are sent: a few build on what came before. */
export const corpus: readonly Group[] = [
  contentTypes,
  contentEncodings,
  jsonSyntax,
  lengths,
  connections,
  headers,
  methodsAndPaths,
  tokensAndStrangers,
  addresses,
  notHttp,
  slowOnes,
  sizes,
  encodings,
  jsonStructure,
  envelopes,
  eventIds,
  fields,
  values,
  partialUsers,
  hostileTexts,
  randomTexts,
  repeats,
];
