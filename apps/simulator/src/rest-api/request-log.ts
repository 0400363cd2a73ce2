/** A request that reached the REST API, answered or not. */
export interface ApiRequest {
  /** When it arrived: milliseconds of a clock that never jumps. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Null while it has no answer. */
  status: number | null;
}

const KEPT = 100_000;

/** When requests arrived, so that a test can see what a client does to the vendor. */
export class RequestLog {
  #requests: ApiRequest[] = [];

  constructor(private readonly now = () => performance.now()) {}

  add(method: string, path: string): ApiRequest {
    const request: ApiRequest = { at: this.now(), method, path, status: null };
    this.#requests.push(request);
    if (this.#requests.length > 2 * KEPT) {
      this.#requests = this.#requests.slice(-KEPT);
    }
    return request;
  }

  /** Oldest first. */
  all(): readonly ApiRequest[] {
    return this.#requests;
  }

  clear(): void {
    this.#requests = [];
  }

  /** The most requests that arrived within any stretch of so many milliseconds, wherever it begins. */
  most(withinMs = 1_000): number {
    let most = 0;
    let first = 0;
    for (const [last, request] of this.#requests.entries()) {
      while (request.at - this.#requests[first]!.at >= withinMs) {
        first += 1;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}
