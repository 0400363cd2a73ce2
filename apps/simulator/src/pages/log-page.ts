import type { EventLog } from '../webhooks/event-log.js';
import type { SentEvent } from '../webhooks/sent-event.js';
import { html, type Html } from './html.js';
import { layout, PATH, time } from './layout.js';

const PER_PAGE = 25;

/** The webhook log: events that were sent, newest first. */
export function logPage(log: EventLog, page: number): string {
  const events = log.newestFirst((page - 1) * PER_PAGE, PER_PAGE);
  const pages = Math.max(1, Math.ceil(log.size / PER_PAGE));
  const content =
    events.length === 0
      ? html`<p>${log.size === 0 ? 'No event yet.' : 'There is no such page.'}</p>`
      : html`<div class="scroll">
          <table>
            <thead>
              <tr>
                <th>Event</th>
                <th>Type</th>
                <th>Time</th>
                <th>Attempts</th>
                <th>State</th>
              </tr>
            </thead>
            <tbody>
              ${events.map(row)}
            </tbody>
          </table>
        </div>`;
  return layout('Webhook log', 'log', html`${content} ${pager(page, pages)}`);
}

function row(event: SentEvent): Html {
  return html`<tr>
    <td><a href="${PATH.log}/${event.id}">${event.id}</a></td>
    <td>${event.type}</td>
    <td>${time(event.madeAt)}</td>
    <td>${event.attempts.length}</td>
    <td>${stateOf(event)}</td>
  </tr>`;
}

/** What became of it, in a word. */
export function stateOf({ state, attempts }: SentEvent): Html {
  const last = attempts.at(-1);
  const why = last && state !== 'delivered' ? ` (${last.status ?? last.error ?? ''})` : '';
  const mood = state === 'delivered' ? 'good' : state === 'waiting' ? 'note' : 'bad';
  return html`<span class="${mood}">${state}${why}</span>`;
}

function pager(page: number, pages: number): Html {
  const link = (to: number, text: string) =>
    to < 1 || to > pages ? null : html`<a href="${PATH.log}?page=${to}">${text}</a>`;
  return html`<p>
    Page ${page} of ${pages} ${link(page - 1, 'Newer')} ${link(page + 1, 'Older')}
  </p>`;
}
