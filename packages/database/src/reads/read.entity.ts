import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ObservationSource } from '../projections/projection.js';

/** Why a subject was read over REST. */
export type ReadSource = Exclude<ObservationSource, 'webhook'>;

/** A read over REST that changed a row or settled a doubt, with what it changed. */
@Entity('reads')
export class ReadEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('integer')
  forumId!: number;

  @Column('text')
  subjectKind!: string;

  @Column('bigint')
  subjectId!: string;

  @Column('text')
  source!: ReadSource;

  /** The call's route: `GET /api/posts/{postId}`. */
  @Column('text')
  call!: string;

  /** False: the vendor knows no such subject, so it is gone. */
  @Column('boolean')
  found!: boolean;

  /** The subject's JSON as it was answered; null where it was not found. */
  @Column('bytea', { nullable: true })
  body!: Buffer | null;

  /** The highest vendor's event id that was received before the request was sent. */
  @Column('bigint')
  version!: string;

  /** The highest events.id at that moment. */
  @Column('bigint')
  arrival!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  observedAt!: Date;

  /** The columns that it changed; null where it made a new row, and where that is forgotten. */
  @Column('text', { array: true, nullable: true })
  changed!: string[] | null;

  /** Older than the history is kept. */
  @Column('boolean', { default: false })
  forgotten!: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  settledAt!: Date;
}
