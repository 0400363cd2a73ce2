import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** Answers why the service cannot do its work just now; an empty list when it can. */
export type ReadinessCheck = () => Promise<string[]>;
export const READINESS = Symbol('readiness');
/** Where the remarks come from that are worth making although the service can do its work. */
export const READINESS_NOTES = Symbol('readiness notes');

@Controller('health')
export class HealthController {
  constructor(
    @Inject(READINESS) private readonly notReady: ReadinessCheck,
    @Inject(READINESS_NOTES) private readonly notes: () => Promise<string[]>,
  ) {}

  /** The process runs. No I/O: a probe that asked the database would turn its outage into restarts. */
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const reasons = await this.notReady();
    reply.status(reasons.length === 0 ? 200 : 503);
    // Notes come from the database too: while it is away, the reasons say all there is to say.
    const notes = reasons.length === 0 ? await this.notes().catch(() => []) : [];
    return { status: reasons.length === 0 ? 'ready' : 'not ready', reasons, notes };
  }
}
