import { startApp, type AppProcess } from './app-process.js';
import { check, type Report } from './check.js';
import { makeDatabase } from './databases.js';
import type { PostgresServer } from './postgres-server.js';
import { builtProduct, type Product } from './product.js';
import { makeEvent } from './make-event.js';
import { postOnce } from './post-once.js';
import { TcpProxy } from './tcp-proxy.js';
import { untilReady } from './until.js';
import { Vendor } from './vendor.js';

export const TOKEN = 'a-token-of-22-or-more-characters';

export interface StageOptions {
  readonly product?: Product;
  readonly environment?: Record<string, string>;
  readonly nodeArguments?: readonly string[];
  readonly seed?: number;
  /** How the vendor reaches the receiver; straight, unless something stands between. */
  readonly post?: typeof postOnce;
  /** What the vendor sends; fixtures, unless something else matters. */
  readonly makeEvent?: typeof makeEvent;
}

/** Vendor → receiver → proxy → PostgreSQL: a database of its own, and a receiver that is ready. */
export class Stage implements AsyncDisposable {
  readonly vendor: Vendor;
  /** What a test made for this stage; goes with it. */
  readonly owned = new AsyncDisposableStack();
  readonly #apps: AppProcess[] = [];

  private constructor(
    readonly server: PostgresServer,
    readonly database: string,
    readonly proxy: TcpProxy,
    private readonly options: StageOptions,
  ) {
    const how = { seed: 1, post: postOnce, makeEvent, ...options };
    this.vendor = new Vendor(() => this.door, how);
  }

  static async open(server: PostgresServer, options: StageOptions = {}): Promise<Stage> {
    const database = await makeDatabase(server, options.product ?? builtProduct);
    const stage = new Stage(server, database, await TcpProxy.start(server.port), options);
    await stage.startReceiver();
    await untilReady(stage.receiver.url);
    return stage;
  }

  /** The receiver that was started last. */
  get receiver(): AppProcess {
    return this.#apps.findLast(({ child }) => child.spawnargs.includes(this.#product.receiver))!;
  }

  get door(): string {
    return `${this.receiver.url}/webhooks/${TOKEN}`;
  }

  /** The receiver dies, and a supervisor starts it again where the vendor knows it. */
  async killReceiver(): Promise<void> {
    const { port } = new URL(this.receiver.url);
    await this.receiver.end('SIGKILL');
    await this.startReceiver(port);
  }

  /** What an app of this stage is started with. */
  get environment(): Record<string, string> {
    return {
      DATABASE_URL: `postgres://postgres@127.0.0.1:${this.proxy.port}/${this.database}`,
      WEBHOOK_TOKEN: TOKEN,
      ...this.options.environment,
    };
  }

  /** @param port the one of a receiver that ended, which the vendor knows */
  startReceiver(port = '0', environment: Record<string, string> = {}): Promise<AppProcess> {
    return this.#start(this.#product.receiver, { RECEIVER_PORT: port, ...environment });
  }

  /** Its leases are short: what a dead worker held is soon another's. */
  startWorker(
    environment: Record<string, string> = {},
    nodeArguments: readonly string[] = [],
  ): Promise<AppProcess> {
    const settings = { LEASE_MS: '1500', POLL_INTERVAL_MS: '200', ...environment };
    return this.#start(this.#product.worker, settings, nodeArguments);
  }

  query<Row extends object>(sql: string): Promise<Row[]> {
    return this.server.query<Row>(sql, this.database);
  }

  check(): Promise<Report> {
    return check(this.vendor, this.server, this.database);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.vendor.abandon();
    await Promise.all(this.#apps.map((app) => app.end('SIGKILL')));
    await this.owned.disposeAsync();
    await this.proxy[Symbol.asyncDispose]();
  }

  get #product(): Product {
    return this.options.product ?? builtProduct;
  }

  async #start(
    main: string,
    environment: Record<string, string>,
    nodeArguments = this.options.nodeArguments ?? [],
  ): Promise<AppProcess> {
    const app = await startApp({
      main,
      nodeArguments,
      environment: { ...this.environment, ...environment },
    });
    this.#apps.push(app);
    return app;
  }
}
