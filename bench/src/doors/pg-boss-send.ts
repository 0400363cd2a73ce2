// A job queue as the receiver: pg-boss, one `send()` a request.
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { serve } from './serve.js';

const QUEUE = 'events';

const boss = new PgBoss({
  connectionString: process.argv[2] ?? '',
  // More connections than its default of 10: it needs one for each request under way.
  max: 20,
  // Upkeep beside the measured work would only slow it down.
  supervise: false,
  schedule: false,
});
boss.on('error', (error) => process.stderr.write(`${error.message}\n`));
await boss.start();
await boss.createQueue(QUEUE);

@Controller('webhooks')
class PgBossController {
  @Post(':token')
  @HttpCode(200)
  async take(@Body() body: object): Promise<void> {
    await boss.send(QUEUE, body);
  }
}

await serve({ controllers: [PgBossController] });
