import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Projection } from './projection.js';

@Entity('topics')
export class TopicEntity extends Projection {
  @PrimaryColumn('bigint')
  topicId!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('bigint', { nullable: true })
  categoryId!: string | null;

  @Column('bigint', { nullable: true })
  firstPostId!: string | null;

  @Column('jsonb', { nullable: true })
  firstPost!: object | null;

  @Column('bigint', { nullable: true })
  authorUserId!: string | null;

  @Column('text', { nullable: true })
  authorUsername!: string | null;

  /** The author as the topic carries it; `users` has the person. */
  @Column('jsonb', { nullable: true })
  author!: object | null;

  @Column('timestamptz', { nullable: true })
  dateTimestamp!: Date | null;

  @Column('integer', { nullable: true })
  viewCount!: number | null;

  @Column('integer', { nullable: true })
  postCount!: number | null;

  @Column('integer', { nullable: true })
  replyCount!: number | null;

  @Column('boolean', { nullable: true })
  locked!: boolean | null;

  @Column('boolean', { nullable: true })
  pinned!: boolean | null;

  @Column('bigint', { nullable: true })
  lastPostId!: string | null;

  @Column('timestamptz', { nullable: true })
  lastPostTimestamp!: Date | null;

  @Column('jsonb', { nullable: true })
  lastPost!: object | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('jsonb', { nullable: true })
  tags!: unknown;

  /** The newest delete of this topic that was ever seen, even a stale one: it buries older posts. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  postsBuriedAt!: Date | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  postsBuriedAtStamp!: string | null;
}
