import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * One fact that the vendor reported, whatever the number of deliveries. Append-only: what is owed
 * stands in `inbox`, what became of it in `outcomes`. Its first delivery lives on this row.
 */
@Entity('events')
export class EventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('integer')
  forumId!: number;

  /** The vendor's event id; null where the body has none that can be read. */
  @Column('bigint', { nullable: true })
  eventId!: string | null;

  /** As the vendor wrote it, known to us or not; null where the body has none. */
  @Column('text', { nullable: true })
  type!: string | null;

  @Column('text', { nullable: true })
  subjectKind!: string | null;

  @Column('bigint', { nullable: true })
  subjectId!: string | null;

  /** The record: the bytes as they came. */
  @Column('bytea')
  body!: Buffer;

  /** Only where (event_id, type) cannot tell events apart; a digest as everyone's key costs double. */
  @Column('bytea', { nullable: true })
  bodySha256!: Buffer | null;

  @Column('jsonb')
  headers!: Record<string, string>;

  @Column('inet', { nullable: true })
  remoteAddress!: string | null;

  /** What was odd about the delivery: large, or from an address that is not on the list. */
  @Column('text', { array: true })
  flags!: string[];

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  receivedAt!: Date;
}
