import { Injectable } from '@nestjs/common';

/** Whether the last batch was a full one, so that more events wait: less urgent work pauses meanwhile. */
@Injectable()
export class Backlog {
  exists = false;
}
