import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event that is received and still owed. The row goes in the transaction that settles the event. */
@Entity('inbox')
export class InboxEntity {
  /** events.id */
  @PrimaryColumn('bigint')
  id!: string;

  @Column('integer')
  forumId!: number;

  /** Free to be claimed from then on: the end of a lease or of a back-off. */
  @Column('timestamptz', { default: () => 'now()' })
  dueAt!: Date;

  /** Counted by the claim, so that a try that kills the process counts too. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Who holds it until `due_at`; null when nobody does. */
  @Column('uuid', { nullable: true })
  leaseToken!: string | null;

  /** Failed before, or was with a worker when that ended: it is tried apart. */
  @Column('boolean', { default: false })
  suspect!: boolean;

  @Column('text', { nullable: true })
  lastError!: string | null;

  /** The replay that put it here; null for a new event. */
  @Column('bigint', { nullable: true })
  replayId!: string | null;
}
