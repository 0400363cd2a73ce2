import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ForumParts } from '../forum.js';
import { UrlRefused } from '../webhooks/webhook-url.js';
import { eventPage } from './event-page.js';
import { html } from './html.js';
import { layout, PATH } from './layout.js';
import { logPage } from './log-page.js';
import { settingsPage } from './settings-page.js';

/** The vendor's admin area, as far as webhooks go: plain pages without scripts. */
export async function addPages(app: FastifyInstance, { webhooks }: ForumParts): Promise<void> {
  await app.register(formBody);
  const show = (reply: FastifyReply, page: string) =>
    reply
      .type('text/html; charset=utf-8')
      // Nothing on these pages comes from elsewhere: what a payload smuggles in does not run.
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(page);

  app.get('/', (_request, reply) => reply.redirect(PATH.settings, 303));

  app.get(PATH.settings, (request, reply) => {
    const saved = 'saved' in (request.query as object);
    return show(reply, settingsPage(webhooks.url, { saved }));
  });

  app.post(PATH.settings, (request, reply) => {
    const { url = '' } = request.body as { url?: string };
    try {
      webhooks.setUrl(url);
    } catch (error) {
      if (!(error instanceof UrlRefused)) {
        throw error;
      }
      return show(reply.status(422), settingsPage(url, { problem: error.message }));
    }
    return reply.redirect(`${PATH.settings}?saved`, 303);
  });

  app.get(PATH.log, (request, reply) => {
    const { page = '1' } = request.query as { page?: string };
    return show(reply, logPage(webhooks.log, Math.max(1, Number.parseInt(page, 10) || 1)));
  });

  app.get(`${PATH.log}/:id`, (request, reply) => {
    const event = webhooks.log.get(Number((request.params as { id: string }).id));
    return event
      ? show(reply, eventPage(event))
      : show(reply.status(404), layout('No such event', 'log', html`<p>It is not in the log.</p>`));
  });
}
