import { Module } from '@nestjs/common';
import { MessagesModule } from '../messages/messages.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { TopicsModule } from '../topics/topics.module.js';
import { UsersModule } from '../users/users.module.js';
import { SubjectReader } from './subject-reader.js';

@Module({
  imports: [UsersModule, TopicsModule, PostsModule, MessagesModule],
  providers: [SubjectReader],
  exports: [SubjectReader],
})
export class SubjectsModule {}
