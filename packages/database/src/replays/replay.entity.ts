import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ReplayFilter } from './replay-filter.js';

export type ReplayState = 'running' | 'done' | 'cancelled';

/** Stored events going through the projectors again: which, how fast, how far. Touches no vendor. */
@Entity('replays')
export class ReplayEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  /** A requeue is a replay of dead letters. */
  @Column('text', { default: 'replay' })
  kind!: 'replay' | 'requeue';

  @Column('integer')
  forumId!: number;

  @Column('jsonb')
  filter!: ReplayFilter;

  @Column('text')
  state!: ReplayState;

  /** Events a second, at most. */
  @Column('integer')
  rate!: number;

  /** What was put into the inbox so far takes until then at this rate. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  pacedUntil!: Date;

  /** Events that matched when it was asked for. */
  @Column('bigint')
  total!: string;

  /** Events that were put into the inbox. */
  @Column('bigint')
  enqueued!: string;

  /** events.id of the last event that was looked at: where it goes on after a crash. */
  @Column('bigint')
  cursor!: string;

  /** The newest event when it was asked for: what comes later is not replayed. */
  @Column('bigint')
  upTo!: string;

  @Column('text')
  requestedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  startedAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt!: Date | null;
}
