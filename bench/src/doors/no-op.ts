// The no-op: what NestJS on Fastify costs by itself. Reads the body and answers, and stores nothing.
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { serve, takeRawBodies } from './serve.js';

@Controller('webhooks')
class NoOpController {
  @Post(':token')
  @HttpCode(200)
  take(@Body() body: Buffer): void {
    if (!Buffer.isBuffer(body)) {
      throw new TypeError('the body did not come as bytes');
    }
  }
}

await serve({ controllers: [NoOpController] }, takeRawBodies);
