import type { EventType } from '../../events.js';
import type { EventSchema } from '../../envelope.js';
import type { z } from 'zod';
import type { Known } from './known.js';

interface EnvelopeField {
  readonly type: string;
  readonly unit: string;
  readonly known: Known;
  readonly note: string;
}

/** The fields around an object. Their row in contract.ts is 1.2. */
export const envelopeFacts: Readonly<
  Record<keyof EventSchema<EventType, z.ZodType>['shape'], EnvelopeField>
> = {
  id: { type: 'string', unit: 'id', known: 'documented', note: 'of the event, not of its subject' },
  type: { type: 'string', unit: 'name', known: 'documented', note: 'one of the table above' },
  mode: {
    type: 'string',
    unit: 'name',
    known: 'documented',
    note: '"live"; other values are not documented',
  },
  api_version: { type: 'string', unit: 'name', known: 'documented', note: '"1"' },
  object: {
    type: 'string | null',
    unit: 'name',
    known: 'documented',
    note: '"event"; may be absent',
  },
  data: {
    type: '{ object }',
    unit: '',
    known: 'documented',
    note: '`data.object` is the object that the event is about',
  },
};
