import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a delivery was, when it made no new event. */
export type FurtherDeliveryOutcome = 'duplicate' | 'conflict' | 'too_large';

/** A delivery that made no new event; with the first ones, on `events`, it makes the view `deliveries`. */
@Entity('further_deliveries')
export class FurtherDeliveryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('integer')
  forumId!: number;

  /** events.id of the event that it repeats or contradicts; null where it was refused. */
  @Column('bigint', { nullable: true })
  eventLogId!: string | null;

  @Column('text')
  outcome!: FurtherDeliveryOutcome;

  /** What we answered. */
  @Column('smallint')
  status!: number;

  /** Of a conflict all, of a refused one the beginning; a duplicate says what the event's body says. */
  @Column('bytea', { nullable: true })
  body!: Buffer | null;

  @Column('integer')
  bodySize!: number;

  @Column('bytea')
  bodySha256!: Buffer;

  @Column('jsonb')
  headers!: Record<string, string>;

  @Column('inet', { nullable: true })
  remoteAddress!: string | null;

  @Column('text', { array: true })
  flags!: string[];

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  receivedAt!: Date;
}
