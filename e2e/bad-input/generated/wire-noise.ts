import fc from 'fast-check';
import { request } from '../corpus/request.js';
import { edit, edits } from './edit-bytes.js';

const stranger = request({ path: '/webhooks/nobody' }, Buffer.from('{"id":1}'));

/** What nobody would call a request, and requests of strangers with bytes changed. */
export const wireNoise: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  edits.map((changes) => edit(stranger, changes)),
  fc.string({ minLength: 1, maxLength: 60 }).map((line) => Buffer.from(`${line}\r\n\r\n`)),
);
