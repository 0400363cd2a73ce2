import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Projection } from './projection.js';

@Entity('conversations')
export class ConversationEntity extends Projection {
  @PrimaryColumn('bigint')
  conversationId!: string;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('timestamptz', { nullable: true })
  dateTimestamp!: Date | null;

  @Column('jsonb', { nullable: true })
  participants!: unknown[] | null;
}
