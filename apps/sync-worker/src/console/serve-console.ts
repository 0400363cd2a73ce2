import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { pageHeaders } from './page-headers.js';

/** First parts of the paths that the console's own script turns into pages; all of them are the same file. */
export const PAGES = [
  'events',
  'subjects',
  'forum',
  'failures',
  'backfills',
  'reconciles',
  'audit',
  'settings',
];

const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/** Serves a built console. Every file and page is a route by name: no other path is caught. */
export const serveConsole =
  (folder: string): FastifyPluginAsync =>
  async (server) => {
    server.addHook('onSend', async (_request, reply) => {
      reply.headers(pageHeaders);
    });
    await server.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      preCompressed: true,
      globIgnore: ['**/*.br', '**/*.gz'],
      cacheControl: false,
      // A changed file below assets/ has another name.
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? FOR_EVER : ASK_FIRST);
      },
    });
    for (const page of PAGES) {
      for (const path of [`/${page}`, `/${page}/*`]) {
        server.get(path, (_request, reply) => reply.sendFile('index.html'));
      }
    }
  };
