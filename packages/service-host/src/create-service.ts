import 'reflect-metadata';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EmptyAnswerFilter } from './empty-answer.filter.js';
import type { FastifyReply } from 'fastify';
import { answerClientError } from './answer-client-error.js';
import type { Logger } from './logging/log.js';
import { nestLogger } from './logging/nest-logger.js';
import { OwedAnswers } from './owed-answers.js';

/** Handles a request if it is its own, and says whether it was; the others go on to Nest. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface ServiceOptions {
  readonly module: DynamicModule;
  readonly log: Logger;
  readonly host: string;
  readonly port: number;
  /** What stands before Nest, on the same server. */
  readonly door?: (app: NestFastifyApplication) => Door;
}

/** A body that is not complete by then never will be. */
const REQUEST_TIMEOUT_MS = 9_000;
/** Longer than proxies usually keep a connection, or they would send a request into one that we are closing. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;
/** Sockets cost memory; the vendor needs a handful. */
const MOST_CONNECTIONS = 4_096;
/** Nest's own routes take no bodies to speak of. */
const BODY_LIMIT = 64 * 1024;

/** Makes a service's Nest application, without listening: tests listen on a port of their own. */
export async function createService(options: ServiceOptions): Promise<NestFastifyApplication> {
  let door: Door = () => false;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    serverFactory: (handler: RequestListener) => {
      const owed = new OwedAnswers();
      const server = createServer(
        {
          requestTimeout: REQUEST_TIMEOUT_MS,
          // Node swaps the two when this one is the larger, and slow bodies would be held for ever.
          headersTimeout: REQUEST_TIMEOUT_MS - 1_000,
          connectionsCheckingInterval: 500,
          keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
        },
        (request, response) => {
          owed.note(response);
          if (!door(request, response)) {
            handler(request, response);
          }
        },
      );
      server.maxConnections = MOST_CONNECTIONS;
      // A sender may close its half after the body; without this its answer would never be sent.
      Object.assign(server, { httpAllowHalfOpen: true });
      // Node would answer 417 to an expectation that it does not know, and each repeat would have the same one.
      server.on('checkExpectation', (request, response) =>
        server.emit('request', request, response),
      );
      return server.on('clientError', (error, socket) => answerClientError(error, socket, owed));
    },
    clientErrorHandler: () => {},
    // A path that cannot be decoded. Fastify's own answer would repeat it, with the token in it.
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => {
      void reply.code(404).send();
    },
    // A request that was accepted is served, also while stopping.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(options.module, adapter, {
    bodyParser: false,
    logger: nestLogger(options.log),
  });
  app.useGlobalFilters(new EmptyAnswerFilter(options.log));
  door = options.door?.(app) ?? door;
  return app;
}
