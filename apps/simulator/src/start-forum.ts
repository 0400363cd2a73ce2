import fastify from 'fastify';
import { addControl } from './control/control.js';
import type { Forum } from './forum.js';
import type { ForumOptions } from './forum-options.js';
import { makeForum } from './make-forum.js';
import { refuseCrossSite } from './refuse-cross-site.js';
import { addPages } from './pages/pages.js';

const API_PREFIX = '/v1/api';

/** Starts a forum with its REST API, its admin pages and its control API, on one port. */
export async function startForum(options: ForumOptions = {}): Promise<Forum> {
  const { parts, apiContext } = makeForum(options);
  const server = fastify({
    // Old clients write /users/?email= (contract 5.11).
    routerOptions: { ignoreTrailingSlash: true },
    // A client that was told nothing (a fault) must not keep us from stopping.
    forceCloseConnections: true,
  });
  refuseCrossSite(server);
  const { misbehaviour, api } = parts;
  await server.register((app) => api.addTo(app, apiContext, misbehaviour), { prefix: API_PREFIX });
  await server.register((app) => addControl(app, parts), { prefix: '/control' });
  await server.register((app) => addPages(app, parts));
  const url = await server.listen({ host: options.host ?? '127.0.0.1', port: options.port ?? 0 });
  parts.activity.start(options.rate ?? 0);
  const stop = async () => {
    parts.activity.stop();
    parts.clock.stop();
    parts.webhooks.deliveries.stop();
    await server.close();
  };
  return {
    ...parts,
    url,
    apiUrl: `${url}${API_PREFIX}`,
    settled: () => parts.webhooks.settled(),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
