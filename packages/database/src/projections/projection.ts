import { Column, PrimaryColumn } from 'typeorm';

/** Where an observation came from. */
export type ObservationSource = 'webhook' | 'refetch' | 'reconcile' | 'backfill';

/** The columns that every projection has: whose row it is, and which observation wrote it. */
export abstract class Projection {
  @PrimaryColumn('integer')
  forumId!: number;

  /** Fields of the vendor's object that have no column here. */
  @Column('jsonb', { default: {} })
  extra!: Record<string, unknown>;

  /** The vendor's event id of the observation that wrote the row: its place in the order. */
  @Column('bigint')
  version!: string;

  @Column('text')
  source!: ObservationSource;

  /** When we saw that observation first. */
  @Column({ type: 'timestamptz', precision: 3 })
  observedAt!: Date;

  /** All that decides order, as one sortable text; see observation.ts. */
  @Column({ type: 'text', collation: 'C' })
  stamp!: string;

  /** Set on a tombstone: the row stays, so that nothing older revives it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deletedAt!: Date | null;
}
