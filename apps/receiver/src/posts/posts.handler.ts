import { Injectable } from '@nestjs/common';
import { subjectIn, type Handler } from '../subjects/handler.js';

/** The post.* events are about a post. */
@Injectable()
export class PostsHandler implements Handler {
  subjectOf(object: unknown) {
    return subjectIn(object, 'post', 'postId');
  }
}
