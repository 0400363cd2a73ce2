import { Injectable } from '@nestjs/common';
import { noteTokenUse, poolOf } from '@forum-sync/database';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { KnownToken } from './check-token.js';

const HOUR_MS = 3_600_000;

/** Notes once an hour that a token is in use: after a rotation the old one can be retired when it no longer is. */
@Injectable()
export class TokenUses {
  readonly #notedUntil = new Map<string, number>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Not waited for: it promises nothing to the vendor. */
  note({ forumId, fingerprint }: KnownToken): void {
    const now = Date.now();
    if (now < (this.#notedUntil.get(fingerprint) ?? 0)) {
      return;
    }
    this.#notedUntil.set(fingerprint, now - (now % HOUR_MS) + HOUR_MS);
    noteTokenUse(poolOf(this.dataSource), forumId, fingerprint).catch(() => {
      this.#notedUntil.delete(fingerprint);
    });
  }
}
