import { html } from './html.js';
import { layout, PATH } from './layout.js';

/** Integrate → Webhook: one URL box, and nothing else (contract 1.1). */
export function settingsPage(url: string, said: { saved?: boolean; problem?: string }): string {
  const message = said.problem
    ? html`<p class="bad" role="alert" id="problem">${said.problem}</p>`
    : said.saved
      ? html`<p class="good" role="status">Saved.</p>`
      : null;
  return layout(
    'Webhook',
    'settings',
    html`<p>
        When something happens on your forum, an event is sent to this URL as JSON. Any answer from
        200 to 299 is success. After anything else it is sent again once an hour, for up to three
        days.
      </p>
      ${message}
      <form method="post" action="${PATH.settings}">
        <label for="url">URL</label>
        <input
          id="url"
          name="url"
          value="${url}"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="https://example.com/webhooks/secret"
          ${said.problem ? html`aria-invalid="true" aria-describedby="problem"` : null}
        />
        <button>Save</button>
      </form>
      <p class="note">Leave it empty to send nothing.</p>`,
  );
}
