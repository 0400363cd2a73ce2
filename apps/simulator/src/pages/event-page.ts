import type { Attempt, SentEvent } from '../webhooks/sent-event.js';
import { html, type Html } from './html.js';
import { layout, time } from './layout.js';
import { stateOf } from './log-page.js';

/** One event: its payload, each attempt, and what came back. */
export function eventPage(event: SentEvent): string {
  const { id, type, madeAt, payload, faults, attempts } = event;
  return layout(
    `Event ${id}`,
    'log',
    html`<p>${type}, ${time(madeAt)}: ${stateOf(event)}</p>
      ${faults.length > 0 ? html`<p class="note">Faults on purpose: ${faults.join(', ')}</p>` : null}
      <h2>Payload</h2>
      <pre>${JSON.stringify(JSON.parse(payload), null, 2)}</pre>
      <h2>Attempts: ${attempts.length}</h2>
      ${attempts.map((attempt, place) => attemptPart(attempt, place + 1, payload))}`,
  );
}

function attemptPart(attempt: Attempt, number: number, payload: string): Html {
  const { at, sent, status, headers, answer, error } = attempt;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return html`<section>
    <h3>${number}. ${time(at)}: ${status ?? 'no answer'}${error ? ` (${error})` : ''}</h3>
    ${
      sent === payload
        ? null
        : html`<p class="note">Sent with other bytes:</p>
            <pre>${sent}</pre>`
    }
    ${status === null ? null : html`<pre>${[...lines, '', answer].join('\n').trim()}</pre>`}
  </section>`;
}
