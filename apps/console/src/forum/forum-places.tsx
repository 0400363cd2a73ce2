import { Button, Group } from '@mantine/core';
import { Link, useLocation } from 'wouter';

const PLACES = [
  ['/forum', 'Topics'],
  ['/forum/users', 'Users'],
  ['/forum/posts', 'Posts'],
  ['/forum/conversations', 'Conversations'],
] as const;

/** The parts of the forum that can be browsed. */
export function ForumPlaces() {
  const [location] = useLocation();
  return (
    <Group gap={4} component="nav" aria-label="Parts of the forum">
      {PLACES.map(([path, label]) => (
        <Button
          key={path}
          component={Link}
          href={path}
          size="compact-sm"
          variant={location === path ? 'light' : 'subtle'}
          aria-current={location === path ? 'page' : undefined}
        >
          {label}
        </Button>
      ))}
    </Group>
  );
}
