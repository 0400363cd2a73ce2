import {
  Body,
  Controller,
  Get,
  HttpCode,
  Logger,
  NotFoundException,
  Param,
  Post,
} from '@nestjs/common';
import { parseEvent, readJson } from '@forum-sync/event-types';
import { ActivityService } from './activity.service.js';

const token = process.env['WEBHOOK_TOKEN'];
if (!token) {
  throw new Error('set WEBHOOK_TOKEN to a long random text: it is the secret in the URL');
}

@Controller()
export class WebhooksController {
  private readonly logger = new Logger(WebhooksController.name);

  constructor(private readonly activity: ActivityService) {}

  @Get('activity')
  list(): readonly string[] {
    return this.activity.lines;
  }

  @Post('webhooks/:token')
  @HttpCode(204)
  receive(@Param('token') given: string, @Body() body: unknown): void {
    if (given !== token) {
      throw new NotFoundException();
    }
    const json = readJson(body instanceof Uint8Array ? body : new Uint8Array());
    const read = json.ok ? parseEvent(json.value) : json;
    if (read.ok) {
      this.activity.tell(read.event);
    } else {
      // 204 all the same: the vendor would send the same bytes again each hour for three days.
      this.logger.warn(`not understood: ${read.detail}`);
    }
  }
}
