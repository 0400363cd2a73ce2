import type { FastifyInstance } from 'fastify';
import type { ForumParts } from '../forum.js';
import { answerError } from '../rest-api/answer-error.js';
import { parseJsonBodies } from '../rest-api/parse-json-bodies.js';
import { activityControls } from './activity-controls.js';
import { apiControls } from './api-controls.js';
import { clockControls } from './clock-controls.js';
import { misbehaviourControls } from './misbehaviour-controls.js';
import { stateControls } from './state-controls.js';
import { webhookControls } from './webhook-controls.js';

/** The control API: everything that a test in the same process has, for those in another one. */
export function addControl(app: FastifyInstance, forum: ForumParts): void {
  app.setErrorHandler((error, _request, reply) => answerError(error, reply));
  parseJsonBodies(app);
  for (const addRoutes of [
    activityControls,
    apiControls,
    clockControls,
    misbehaviourControls,
    stateControls,
    webhookControls,
  ]) {
    addRoutes(app, forum);
  }
}
