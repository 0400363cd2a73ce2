import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Projection } from './projection.js';

@Entity('users')
export class UserEntity extends Projection {
  @PrimaryColumn('bigint')
  userId!: string;

  @Column('text', { nullable: true })
  username!: string | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  userTitle!: string | null;

  @Column('text', { nullable: true })
  avatarUrl!: string | null;

  @Column('text', { nullable: true })
  signature!: string | null;

  @Column('bigint', { array: true, nullable: true })
  userGroups!: string[] | null;

  @Column('integer', { nullable: true })
  reputation!: number | null;

  @Column('integer', { nullable: true })
  postCount!: number | null;

  @Column('boolean', { nullable: true })
  allowEmails!: boolean | null;

  @Column('boolean', { nullable: true })
  enableMessages!: boolean | null;

  @Column('boolean', { nullable: true })
  invisible!: boolean | null;

  @Column('text', { nullable: true })
  instantMessagingType!: string | null;

  @Column('text', { nullable: true })
  instantMessagingId!: string | null;

  @Column('timestamptz', { nullable: true })
  joinDateTimestamp!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastVisitTimestamp!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastPostTimestamp!: Date | null;

  @Column('jsonb', { nullable: true })
  customFields!: unknown[] | null;

  @Column('text', { nullable: true })
  displayNameAndUsername!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;
}
