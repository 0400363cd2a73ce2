import { attachment } from '../state/seed-post.js';
import { anyOf, author, message, recentOf, someOf, takeFrom, title, type Life } from './life.js';

// Each does one thing, and says whether it could.

export function startTopic(life: Life): boolean {
  const authorId = author(life);
  const categoryId = anyOf(life, life.state.categories);
  if (authorId === undefined || categoryId === undefined) {
    return false;
  }
  life.acts.startTopic({ authorId, categoryId, title: title(life), content: message(life) });
  return true;
}

export function reply(life: Life): boolean {
  const { state, acts, random } = life;
  const authorId = author(life);
  const topicId = recentOf(life, state.topics);
  if (authorId === undefined || topicId === undefined || state.topics.get(topicId)?.locked) {
    return false;
  }
  const pending = random() < 0.1;
  const attachments = random() < 0.05 ? [attachment(random)] : [];
  const { postId } = acts.reply({
    topicId,
    authorId,
    content: message(life),
    pending,
    attachments,
  });
  if (pending) {
    life.pendingPosts.push(postId);
  }
  return true;
}

export function editPost(life: Life): boolean {
  const postId = recentOf(life, life.state.posts);
  return postId !== undefined && Boolean(life.acts.editPost(postId, message(life)));
}

export function approvePost(life: Life): boolean {
  const postId = takeFrom(life, life.pendingPosts, life.state.posts);
  return postId !== undefined && Boolean(life.acts.approvePost(postId));
}

export function ratePost(life: Life): boolean {
  const postId = recentOf(life, life.state.posts);
  const rating = life.random() < 0.9 ? 'like' : 'dislike';
  return postId !== undefined && Boolean(life.acts.ratePost(postId, rating));
}

export function deletePost(life: Life): boolean {
  const { state, acts } = life;
  const postId = recentOf(life, state.posts);
  const post = postId === undefined ? undefined : state.posts.get(postId);
  if (!post || state.topics.get(post.topicId)?.firstPostId === post.postId) {
    return false;
  }
  acts.deletePost(post.postId);
  return true;
}

export function updateTopic(life: Life): boolean {
  const topicId = recentOf(life, life.state.topics);
  const changes = [
    { title: title(life) },
    { pinned: life.random() < 0.5 },
    { locked: life.random() < 0.2 },
  ];
  return topicId !== undefined && Boolean(life.acts.updateTopic(topicId, someOf(life, changes)!));
}

export function moveTopic(life: Life): boolean {
  const topicId = recentOf(life, life.state.topics);
  const categoryId = anyOf(life, life.state.categories);
  if (topicId === undefined || categoryId === undefined) {
    return false;
  }
  life.acts.updateTopic(topicId, { categoryId });
  return true;
}

export function deleteTopic(life: Life): boolean {
  const topicId = recentOf(life, life.state.topics);
  if (topicId === undefined) {
    return false;
  }
  life.acts.deleteTopic(topicId);
  return true;
}
