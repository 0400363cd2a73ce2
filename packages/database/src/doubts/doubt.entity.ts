import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Why we cannot be sure of a subject: an event came after a newer one; two events contradict each other; a delete said
 * nothing but the id, or a user's event not all that every user has; nothing says which topic or conversation it
 * belongs to.
 */
export type DoubtReason = 'out_of_order' | 'conflict' | 'stub' | 'no_topic' | 'no_conversation';

/** A subject to be read over REST. A mark stands until a read that began after it. */
@Entity('doubts')
export class DoubtEntity {
  @PrimaryColumn('integer')
  forumId!: number;

  @PrimaryColumn('text')
  subjectKind!: string;

  @PrimaryColumn('bigint')
  subjectId!: string;

  @PrimaryColumn('text')
  reason!: DoubtReason;

  /** events.id of the newest event that raised it. */
  @Column('bigint')
  eventLogId!: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  markedAt!: Date;

  /** Its place in the queue, however often it is marked again; until it is read. `infinity`: refused, in no queue. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  firstMarkedAt!: Date;
}
