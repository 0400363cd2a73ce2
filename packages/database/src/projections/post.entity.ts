import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Projection } from './projection.js';

@Entity('posts')
export class PostEntity extends Projection {
  @PrimaryColumn('bigint')
  postId!: string;

  /** Events may not carry it (the vendor's draft has none): kept until another value comes. */
  @Column('bigint', { nullable: true })
  topicId!: string | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  topicIdStamp!: string | null;

  /** As topic_id. */
  @Column('bigint', { nullable: true })
  categoryId!: string | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  categoryIdStamp!: string | null;

  /** HTML. */
  @Column('text', { nullable: true })
  message!: string | null;

  @Column('timestamptz', { nullable: true })
  postTimestamp!: Date | null;

  @Column('bigint', { nullable: true })
  authorUserId!: string | null;

  @Column('text', { nullable: true })
  authorUsername!: string | null;

  /** The author as the post carries it; `users` has the person. */
  @Column('jsonb', { nullable: true })
  author!: object | null;

  @Column('integer', { nullable: true })
  likeCount!: number | null;

  @Column('integer', { nullable: true })
  dislikeCount!: number | null;

  /** Waits for a moderator. */
  @Column('boolean', { nullable: true })
  pending!: boolean | null;

  @Column('integer', { nullable: true })
  attachmentCount!: number | null;

  @Column('jsonb', { nullable: true })
  attachments!: unknown[] | null;

  @Column('text', { nullable: true })
  url!: string | null;

  /** Set when not the post's own delete but its topic's buried it. */
  @Column('bigint', { nullable: true })
  buriedWithTopicId!: string | null;
}
