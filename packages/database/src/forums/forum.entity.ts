import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * By what the observations of a forum are ordered: the vendor's event ids, or, where those do not follow
 * time, the order in which the events came.
 */
export type EventOrder = 'event_id' | 'arrival';

/** What is a forum's own. One without a row has the defaults. */
@Entity('forums')
export class ForumEntity {
  @PrimaryColumn('integer')
  forumId!: number;

  @Column('text', { default: 'event_id' })
  eventOrder!: EventOrder;

  /** Stamps from before it may be of another order. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  eventOrderSince!: Date;
}
