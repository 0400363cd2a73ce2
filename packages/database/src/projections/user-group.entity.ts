import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Projection } from './projection.js';

/** Known from reads alone: no event speaks of user groups. */
@Entity('user_groups')
export class UserGroupEntity extends Projection {
  @PrimaryColumn('bigint')
  userGroupId!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  /** What its members may do, by the vendor's names. */
  @Column('jsonb')
  rights!: Record<string, unknown>;
}
