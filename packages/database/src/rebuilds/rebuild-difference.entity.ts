import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ProjectionName } from '../projections/projection-table.js';

/** As the old table stands to the new one. */
export type DifferenceKind = 'missing' | 'surplus' | 'different';

/** A row that the old table and the new one do not agree on. Names of columns, never values. */
@Entity('rebuild_differences')
export class RebuildDifferenceEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('bigint')
  rebuildId!: string;

  @Column('text')
  tableName!: ProjectionName;

  @Column('integer')
  forumId!: number;

  /** The subject's id. */
  @Column('bigint')
  rowId!: string;

  @Column('text')
  kind!: DifferenceKind;

  @Column('text', { array: true })
  columns!: string[];
}
