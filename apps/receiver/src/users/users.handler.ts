import { Injectable } from '@nestjs/common';
import { subjectIn, type Handler } from '../subjects/handler.js';

/** The eight user.* events are about a user. */
@Injectable()
export class UsersHandler implements Handler {
  subjectOf(object: unknown) {
    return subjectIn(object, 'user', 'userId');
  }
}
