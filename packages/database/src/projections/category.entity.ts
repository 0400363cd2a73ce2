import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Projection } from './projection.js';

/** Known from reads alone: no event speaks of categories. */
@Entity('categories')
export class CategoryEntity extends Projection {
  @PrimaryColumn('bigint')
  categoryId!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('bigint', { nullable: true })
  parentId!: string | null;

  @Column('boolean', { nullable: true })
  unlisted!: boolean | null;

  @Column('boolean', { nullable: true })
  locked!: boolean | null;

  @Column('boolean', { nullable: true })
  passwordProtected!: boolean | null;

  @Column('text', { nullable: true })
  linked!: string | null;
}
