import { Injectable } from '@nestjs/common';

/** Whether more waits in the inbox than a worker takes at once: what can wait does so meanwhile. */
@Injectable()
export class Backlog {
  exists = false;
}
