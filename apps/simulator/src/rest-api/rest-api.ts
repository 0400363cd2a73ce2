import type { FastifyInstance } from 'fastify';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.js';
import { answerError } from './answer-error.js';
import type { ApiContext } from './api-context.js';
import { ApiError, errorBody } from './api-error.js';
import { addApiFaults } from './api-faults.js';
import { categoryPermissionRoutes } from './category-permissions.js';
import { categoryRoutes } from './categories.js';
import { conversationRoutes } from './conversations.js';
import { followerRoutes } from './followers.js';
import { groupMemberRoutes } from './group-members.js';
import { messageRoutes } from './messages.js';
import { moderatorRoutes } from './moderators.js';
import { otherListRoutes } from './other-lists.js';
import { parseJsonBodies } from './parse-json-bodies.js';
import { postRoutes } from './posts.js';
import { RateLimit } from './rate-limit.js';
import { RequestLog, type ApiRequest } from './request-log.js';
import { topicRoutes } from './topics.js';
import { userGroupRoutes } from './user-groups.js';
import { userRoutes } from './users.js';

const ROUTES = [
  categoryRoutes,
  categoryPermissionRoutes,
  topicRoutes,
  followerRoutes,
  postRoutes,
  userRoutes,
  userGroupRoutes,
  groupMemberRoutes,
  conversationRoutes,
  messageRoutes,
  moderatorRoutes,
  otherListRoutes,
];

/** The vendor's REST API (contract 4), and what a test may set and see of it. */
export class RestApi {
  /** Every request that arrived. */
  readonly requests = new RequestLog();
  /** Whether what the API changes makes events: not known of the vendor (contract 6.10). */
  firesWebhooks = true;
  readonly #rateLimit: RateLimit;
  readonly #current = new WeakMap<object, ApiRequest>();

  constructor(
    readonly key: string,
    limit: number,
  ) {
    this.#rateLimit = new RateLimit(limit);
  }

  /** Requests that are served in any second; 0 means all. */
  get limit(): number {
    return this.#rateLimit.perSecond;
  }

  set limit(perSecond: number) {
    this.#rateLimit.perSecond = perSecond;
  }

  /** Adds the routes to a server, below the prefix that it has here. */
  addTo(app: FastifyInstance, context: ApiContext, misbehaviour: Misbehaviour): void {
    app.addHook('onRequest', (request, _reply, done) => {
      const record = this.requests.add(request.method, request.url);
      this.#current.set(request, record);
      done(this.#refusal(request.headers['x-api-key'], record));
    });
    app.addHook('onResponse', (request, reply, done) => {
      const record = this.#current.get(request);
      if (record) {
        record.status = reply.statusCode;
      }
      done();
    });
    app.setErrorHandler((error, _request, reply) => answerError(error, reply));
    // What a gateway says to a path that it does not have.
    app.setNotFoundHandler((_request, reply) =>
      reply.status(403).send({ message: 'Missing Authentication Token' }),
    );
    parseJsonBodies(app);
    addApiFaults(app, misbehaviour);
    for (const addRoutes of ROUTES) {
      addRoutes(app, context);
    }
  }

  #refusal(key: unknown, { at }: ApiRequest): ApiError | undefined {
    if (key !== this.key) {
      return new ApiError(403, { message: 'Forbidden' });
    }
    if (!this.#rateLimit.allows(at)) {
      // 400, not 429, and without a param: so it differs from a bad parameter (contract 4.4).
      return new ApiError(400, errorBody('Too many requests. Try again later.', 'rate_limit'));
    }
    return undefined;
  }
}
