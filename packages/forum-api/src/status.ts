import { text } from '@forum-sync/event-types';
import { z } from 'zod';

/** The answer to a delete (contract 3.12). What the text says is not documented. */
export const statusSchema = z.looseObject({ status: text.nullish() });

export type Status = z.output<typeof statusSchema>;
