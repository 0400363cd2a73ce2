import type { Forum } from '@forum-sync/simulator';

/** What happens in the forum without an event that says so: something new, something changed, something gone. */
export function loseEvents({ act, state, misbehaviour }: Forum): { postId: number } {
  misbehaviour.set({ drop: 1 });
  const [postId = 0, ...others] = state.posts.ids(0, 50);
  const [userId = 0] = state.users.ids(0, 1);
  const isReply = (id: number) => {
    const topicId = state.posts.get(id)?.topicId ?? 0;
    return state.topics.get(topicId)?.firstPostId !== id;
  };
  act.editPost(postId, 'Green tea, of course.');
  act.updateUser(userId, { email: 'moved@example.org', userTitle: 'Gardener' });
  act.signUp({ username: 'latecomer', email: 'latecomer@example.org' });
  act.deletePost(others.find(isReply) ?? 0);
  misbehaviour.set({ drop: 0 });
  return { postId };
}
