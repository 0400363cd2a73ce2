import { events } from './contract/events.js';
import { objects } from './contract/objects.js';
import { openQuestions } from './contract/open-questions.js';
import { restApi } from './contract/rest-api.js';
import type { Rows } from './contract/row.js';
import { surprises } from './contract/surprises.js';
import { webhooks } from './contract/webhooks.js';

interface Chapter {
  readonly number: string;
  readonly title: string;
  readonly rows: Rows;
}

/**
 * What is known of the vendor, in our words. Comments in the code cite a row by its number, as in
 * "contract 1.4": numbers stay as they are, and those that nothing cites have no row.
 */
export const chapters: readonly Chapter[] = [
  { number: '1', title: 'Webhooks', rows: webhooks },
  { number: '2', title: 'What is reported', rows: events },
  { number: '3', title: 'The objects', rows: objects },
  { number: '4', title: 'The REST API', rows: restApi },
  { number: '5', title: 'What surprises', rows: surprises },
  { number: '6', title: 'What is not known', rows: openQuestions },
];

/** The rows of all chapters, by number. */
export const contract: Rows = Object.fromEntries(
  chapters.flatMap(({ rows }) => Object.entries(rows)),
);
