import { Injectable } from '@nestjs/common';
import { subjectIn, type Handler } from '../subjects/handler.js';

/** The topic.* events are about a topic. */
@Injectable()
export class TopicsHandler implements Handler {
  subjectOf(object: unknown) {
    return subjectIn(object, 'topic', 'topicId');
  }
}
