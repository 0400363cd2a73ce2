import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ForumParts } from '../forum.js';
import { read } from '../rest-api/fields.js';
import { performAct } from './perform-act.js';

const rate = z.object({ rate: z.number().min(0).max(10_000) });
const acts = z.object({ acts: z.number().int().min(1).max(1_000_000) });

/** Starts and stops the forum's life, lets so many things happen at once, or one thing that is named. */
export function activityControls(app: FastifyInstance, { act, activity }: ForumParts): void {
  app.post('/activity', (request) => {
    activity.start(read(rate, request.body).rate);
    return { rate: activity.rate, done: activity.done };
  });
  app.post('/activity/run', (request) => {
    activity.run(read(acts, request.body).acts);
    return { rate: activity.rate, done: activity.done };
  });
  app.post('/acts/:name', (request) => {
    const { name } = request.params as { name: string };
    return { result: performAct(act, name, request.body) ?? null };
  });
}
