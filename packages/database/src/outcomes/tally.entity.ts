import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * Counts, taken where things happen: the receiver's insert appends "received", the projecting
 * transaction appends its outcomes. Appended and summed, because one hot counter row would serialize
 * every commit. A replay takes an outcome back with a negative count.
 */
@Entity('tallies')
export class TallyEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('integer')
  forumId!: number;

  @Column('text')
  state!: string;

  @Column('bigint')
  count!: string;
}
