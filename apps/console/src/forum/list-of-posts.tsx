import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { textOf } from './read-row.js';
import { Written } from './written.js';

/** Posts: those of a topic in their order, those of a user or of all newest first. */
export function ListOfPosts({ of }: { of: { topicId?: string; authorId?: string } }) {
  const pages = usePages([...keys.forum, 'posts', of], (cursor) =>
    call('listPosts', { query: { ...of, ...cursor } }),
  );
  return (
    <>
      {pages.items.map((row) => (
        <Written key={textOf(row, 'post_id')} kind="post" row={row} by="author" />
      ))}
      <RestOfPages
        pages={pages}
        empty={
          <NothingYet title="No posts yet">
            Posts appear when the forum sends events about them, or after a backfill.
          </NothingYet>
        }
      />
    </>
  );
}
