import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ServiceName = 'receiver' | 'sync-worker';

/** A process says that it lives and reaches the database. Appended; old ones are pruned. */
@Entity('heartbeats')
export class HeartbeatEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('text')
  service!: ServiceName;

  /** Chosen by the process when it starts. */
  @Column('uuid')
  processId!: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'forum_sync_now()' })
  beatAt!: Date;

  /** Deliveries that a receiver answered since its beat before; null where there were none. */
  @Column('integer', { nullable: true })
  acks!: number | null;

  /** From the complete body to the answer, all of them together. */
  @Column('double precision', { nullable: true })
  acksTotalMs!: number | null;

  @Column('double precision', { nullable: true })
  acksSlowestMs!: number | null;
}
