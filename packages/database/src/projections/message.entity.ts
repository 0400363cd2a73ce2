import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Projection } from './projection.js';

@Entity('messages')
export class MessageEntity extends Projection {
  @PrimaryColumn('bigint')
  messageId!: string;

  /** Events may not carry it (the vendor's draft has none): kept until another value comes. */
  @Column('bigint', { nullable: true })
  conversationId!: string | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  conversationIdStamp!: string | null;

  /** HTML. */
  @Column('text', { nullable: true })
  message!: string | null;

  @Column('timestamptz', { nullable: true })
  dateTimestamp!: Date | null;

  @Column('bigint', { nullable: true })
  senderUserId!: string | null;

  @Column('text', { nullable: true })
  senderUsername!: string | null;

  /** The sender as the message carries it; `users` has the person. */
  @Column('jsonb', { nullable: true })
  sender!: object | null;

  @Column('jsonb', { nullable: true })
  attachments!: unknown[] | null;
}
