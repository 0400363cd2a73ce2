import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { LOG, type Logger } from '@forum-sync/service-host';
import { CONFIG, type Config } from '../config.js';
import { IngestService } from '../ingest/ingest.service.js';
import type { KnownToken } from '../tokens/check-token.js';
import { KnownTokens } from '../tokens/known-tokens.js';
import { tokenInPath } from '../tokens/token-in-path.js';
import { BodyBudget, bodyBudgetBytes } from './body-budget.js';
import { clientAddress, inRanges } from './client-address.js';
import { DeliveryMetrics } from '../metrics/delivery-metrics.js';
import { readRequestBody } from './read-request-body.js';
import { StrangerWatch } from './stranger-watch.js';
import { toDelivery, type ReceivedBody } from './to-delivery.js';

/**
 * The vendor's door: one URL box, one POST per event, unsigned; the token in the path is the only proof.
 *
 * Stands before Nest's router: this route is hot, and no parser may touch its bytes. Answers are a status
 * and nothing else. The vendor ignores bodies, and strangers learn nothing.
 */
@Injectable()
export class WebhooksDoor implements BeforeApplicationShutdown {
  readonly #addressOf: (request: IncomingMessage) => string | null;
  readonly #isExpected: (address: string) => boolean;
  readonly #strangers = new StrangerWatch();
  readonly #budget: BodyBudget;
  #stopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly tokens: KnownTokens,
    private readonly ingest: IngestService,
    private readonly metrics: DeliveryMetrics,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.#addressOf = clientAddress(config.trustedProxies);
    this.#isExpected = inRanges(config.vendorAddresses);
    this.#budget = new BodyBudget(bodyBudgetBytes(config.maxBodyBytes));
  }

  /**
   * Takes requests to /webhooks/…, and whatever is no GET or HEAD elsewhere, and says whether this was one. A POST
   * elsewhere counts as a stranger's: Nest would look at its content type and its JSON before it answers 404, and
   * a vendor whose URL box has a mistake in the path would go unnoticed.
   */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const path = tokenInPath(request.url ?? '');
    if (path === null && (request.method === 'GET' || request.method === 'HEAD')) {
      return false;
    }
    const token = path === null ? null : this.tokens.find(path);
    if (path !== null && !token && !this.tokens.complete) {
      void this.#askFirst(path, request, response);
      return true;
    }
    void (token ? this.#receive(token, request, response) : this.#turnAway(request, response));
    return true;
  }

  beforeApplicationShutdown(): void {
    this.#stopping = true;
  }

  /** Just started, we do not know all tokens yet: this may be a good one. */
  async #askFirst(path: string, request: IncomingMessage, response: ServerResponse) {
    await this.tokens.refresh();
    if (!this.tokens.complete) {
      response.shouldKeepAlive = request.complete;
      this.#answer(response, 503);
      return;
    }
    const token = this.tokens.find(path);
    await (token ? this.#receive(token, request, response) : this.#turnAway(request, response));
  }

  /** Answers 200 if and only if the bytes are durably ours: not "understood", not "valid". */
  async #receive(token: KnownToken, request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'POST') {
      this.#answer(response, request.method === 'OPTIONS' ? 204 : 405);
      return;
    }
    const share = this.#budget.share();
    try {
      const body = await readRequestBody(request, this.config.maxBodyBytes, share);
      if (body.kind === 'incomplete') {
        // Nobody is there to be answered; the vendor will repeat it.
        this.metrics.delivered('incomplete');
        return;
      }
      const started = performance.now();
      const status =
        body.kind === 'no room' ? this.ingest.noRoom() : await this.#keep(token, request, body);
      this.#answer(response, status);
      this.metrics.acknowledged(performance.now() - started);
    } finally {
      share.release();
    }
  }

  #keep(token: KnownToken, request: IncomingMessage, body: ReceivedBody): Promise<number> {
    const address = this.#addressOf(request);
    const isExpected = address !== null && this.#isExpected(address);
    const delivery = toDelivery(token, request, body, { address, isExpected });
    return body.kind === 'complete'
      ? this.ingest.store(delivery)
      : this.ingest.refuse(delivery, body);
  }

  async #turnAway(request: IncomingMessage, response: ServerResponse) {
    const address = this.#addressOf(request);
    this.metrics.stranger(address);
    if (await this.#strangers.looksLikeTheVendor(request, address)) {
      this.metrics.alarm('vendor_with_wrong_token');
      this.log.warn(
        'a request without a known token looks like the vendor: is the URL in its box the right one?',
      );
    }
    // A body that was not read is not waited for.
    response.shouldKeepAlive = request.complete;
    this.#answer(response, 404);
  }

  #answer(response: ServerResponse, status: number): void {
    if (this.#stopping) {
      response.shouldKeepAlive = false;
    }
    // RFC 9110, 8.6: a 204 must not have a length.
    response.writeHead(status, status === 204 ? {} : { 'content-length': 0 }).end();
  }
}
