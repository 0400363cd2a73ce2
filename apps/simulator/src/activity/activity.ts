import type { Acts } from '../acts/acts.js';
import type { Clock } from '../clock/clock.js';
import { randomFor } from '../random/random.js';
import type { ForumState } from '../state/forum-state.js';
import { liveOnce } from './choose-act.js';
import type { Life } from './life.js';

/** Lets a forum live: what happens depends on the seed alone, when it happens on the rate. */
export class Activity {
  readonly #life: Life;
  #rate = 0;
  #done = 0;
  #cancel = () => {};

  constructor(
    state: ForumState,
    acts: Acts,
    private readonly clock: Clock,
  ) {
    this.#life = {
      state,
      acts,
      random: randomFor(state.seed, 'activity'),
      pendingUsers: [],
      unverifiedUsers: [],
      subscribers: [],
      pendingPosts: [],
    };
  }

  /** Acts per second of the forum's clock; 0 when nothing happens by itself. */
  get rate(): number {
    return this.#rate;
  }

  /** How many acts there were; one may make several events. */
  get done(): number {
    return this.#done;
  }

  /** Lets so many things happen in each second of the forum's clock. 0 stops it. */
  start(rate: number): void {
    this.#cancel();
    this.#rate = rate;
    if (rate > 0) {
      this.#liveAt(this.clock.now() + 1_000 / rate);
    }
  }

  stop(): void {
    this.start(0);
  }

  /** Lets so many things happen now. */
  run(acts: number): void {
    for (let count = 0; count < acts; count += 1) {
      liveOnce(this.#life);
      this.#done += 1;
    }
  }

  #liveAt(time: number): void {
    this.#cancel = this.clock.at(time, () => {
      this.run(1);
      this.#liveAt(time + 1_000 / this.#rate);
    });
  }
}
