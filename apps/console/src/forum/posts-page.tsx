import { Paper } from '@mantine/core';
import { Page } from '../frame/page.js';
import { ForumPlaces } from './forum-places.js';
import { ListOfPosts } from './list-of-posts.js';

const ALL = {};

export function PostsPage() {
  return (
    <Page title="Posts" about={<ForumPlaces />}>
      <Paper withBorder px="md" py="xs">
        <ListOfPosts of={ALL} />
      </Paper>
    </Page>
  );
}
