import { z } from 'zod';

/** An object whose fields no material tells (contract 3.10): kept as it comes. */
export const looseRecordSchema = z.looseObject({});

export type LooseRecord = z.output<typeof looseRecordSchema>;
