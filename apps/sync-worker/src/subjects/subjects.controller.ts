import { Controller, Inject } from '@nestjs/common';
import type {
  Page,
  SubjectDetail,
  SubjectThen,
  TimelineObservation,
} from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { allowReveal } from '../audit/allow-reveal.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';
import { readSubject } from './read-subject.js';
import { readSubjectAt } from './read-subject-at.js';
import { readTimeline } from './read-timeline.js';

@Controller()
export class SubjectsController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('readSubject')
  async read(@Call() { params, query, who }: CallTo<'readSubject'>): Promise<SubjectDetail> {
    const about = `${params.kind} ${params.id}`;
    const reveal = await allowReveal(this.pool, who, query.reveal, about);
    return readSubject(this.pool, params, reveal);
  }

  @Serves('readSubjectAt')
  async readAt(@Call() { params, query, who }: CallTo<'readSubjectAt'>): Promise<SubjectThen> {
    const about = `${params.kind} ${params.id} as of ${query.time}`;
    const reveal = await allowReveal(this.pool, who, query.reveal, about);
    return readSubjectAt(this.pool, params, query.time, reveal);
  }

  @Serves('readTimeline')
  timeline(@Call() { params, query }: CallTo<'readTimeline'>): Promise<Page<TimelineObservation>> {
    return readTimeline(this.pool, params, query);
  }
}
