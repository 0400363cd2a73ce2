import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A time in which no receiver took deliveries. */
@Entity('outages')
export class OutageEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  /** The last sign of life before it. */
  @Column({ type: 'timestamptz', precision: 3 })
  beganAt!: Date;

  /** The first sign of life after it; null while it lasts. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt!: Date | null;

  /** When the vendor gave up the first event of it, 72 hours after it began; null while none is lost. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lostFrom!: Date | null;
}
