import { Injectable } from '@nestjs/common';

/** Whether the last batch of what waits was a full one: what can wait does so meanwhile. */
@Injectable()
export class Backlog {
  exists = false;
}
