// The naive receiver: what one writes in an afternoon. Parsed JSON, one `save()` a request.
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Column, DataSource, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { serve } from './serve.js';

@Entity('naive_events')
@Unique(['eventId', 'type'])
class NaiveEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('bigint')
  eventId!: string;

  @Column('text')
  type!: string;

  @Column('jsonb')
  body!: object;

  @Column('timestamptz', { default: () => 'now()' })
  receivedAt!: Date;
}

const dataSource = await new DataSource({
  type: 'postgres',
  url: process.argv[2] ?? '',
  entities: [NaiveEventEntity],
  synchronize: true,
  installExtensions: false,
}).initialize();
const events = dataSource.getRepository(NaiveEventEntity);

@Controller('webhooks')
class NaiveController {
  @Post(':token')
  @HttpCode(200)
  async take(@Body() body: { id: number; type: string }): Promise<void> {
    await events.save(events.create({ eventId: String(body.id), type: body.type, body }));
  }
}

await serve({ controllers: [NaiveController] });
