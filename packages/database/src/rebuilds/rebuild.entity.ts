import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ProjectionName } from '../projections/projection-table.js';

export type RebuildState = 'running' | 'swapped' | 'discarded' | 'cancelled' | 'failed';

/** Projections made anew from the log in a shadow schema, compared, then put in place or thrown away. */
@Entity('rebuilds')
export class RebuildEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('text', { array: true })
  tables!: ProjectionName[];

  /** False: only compare. */
  @Column('boolean')
  swap!: boolean;

  @Column('text')
  state!: RebuildState;

  /** Events and kept reads that there were when it began to fold. */
  @Column('bigint', { default: 0 })
  total!: string;

  @Column('bigint', { default: 0 })
  folded!: string;

  /** How often it was begun: what an earlier run still does, it does in vain. */
  @Column('integer', { default: 0 })
  runs!: number;

  @Column('bigint', { nullable: true })
  comparedRows!: string | null;

  @Column('bigint', { nullable: true })
  differingRows!: string | null;

  /** Why it failed. */
  @Column('text', { nullable: true })
  detail!: string | null;

  @Column('text')
  requestedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  startedAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt!: Date | null;
}
