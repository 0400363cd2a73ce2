import { html, type Html } from './html.js';
import { style } from './style.js';

export const PATH = {
  settings: '/admin/integrate/webhook',
  log: '/admin/integrate/webhook/log',
} as const;

/** A page of the admin area. */
export function layout(title: string, current: keyof typeof PATH, content: Html): string {
  const here = (page: keyof typeof PATH) => (page === current ? html` aria-current="page"` : null);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Forum simulator</title>
        ${style}
      </head>
      <body>
        <nav>
          <span>Integrate</span>
          <a href="${PATH.settings}" ${here('settings')}>Webhook</a>
          <a href="${PATH.log}" ${here('log')}>Webhook log</a>
        </nav>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
  return page.text;
}

/** A time of the forum's clock, as the admin area shows it. */
export function time(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
