import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an event's way ends. Every one of them can be replayed. */
export type OutcomeState = 'applied' | 'stale' | 'ignored' | 'quarantined' | 'dead';

/** What became of an event. One row each: a replay replaces it. */
@Entity('outcomes')
export class OutcomeEntity {
  /** events.id */
  @PrimaryColumn('bigint')
  id!: string;

  @Column('integer')
  forumId!: number;

  /** What the event was about, where it was understood. */
  @Column('text', { nullable: true })
  subjectKind!: string | null;

  @Column('bigint', { nullable: true })
  subjectId!: string | null;

  @Column('text')
  state!: OutcomeState;

  /** A short code: why it is quarantined, ignored or stale. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** A sentence for the operator; with the stack for a dead letter. */
  @Column('text', { nullable: true })
  detail!: string | null;

  /** The columns that an applied event changed; all of them null where it made a new row. */
  @Column('text', { array: true, nullable: true })
  changed!: string[] | null;

  /** What had to be cleaned before the body could be stored in columns. */
  @Column('text', { array: true })
  flags!: string[];

  @Column('integer')
  attempts!: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  settledAt!: Date;

  /** What it changed, or why it was stale, is no longer known: it was older than the history is kept. */
  @Column('boolean', { default: false })
  forgotten!: boolean;
}
