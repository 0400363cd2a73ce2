import { Injectable } from '@nestjs/common';
import { noteTokenUse, poolOf } from '@forum-sync/database';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { KnownToken } from './check-token.js';

const QUARTER_OF_AN_HOUR_MS = 900_000;

/** Notes now and then that a token is in use: after a rotation the old one can be retired when it no longer is. */
@Injectable()
export class TokenUses {
  /** Not by the time of day: a clock that is set back would keep a token in use from being noted. */
  readonly #notedAt = new Map<string, number>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Not waited for: it promises nothing to the vendor. */
  note({ forumId, fingerprint }: KnownToken): void {
    const now = performance.now();
    if (now - (this.#notedAt.get(fingerprint) ?? -Infinity) < QUARTER_OF_AN_HOUR_MS) {
      return;
    }
    this.#notedAt.set(fingerprint, now);
    noteTokenUse(poolOf(this.dataSource), forumId, fingerprint).catch(() => {
      this.#notedAt.delete(fingerprint);
    });
  }
}
