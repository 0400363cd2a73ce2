import { Text } from '@mantine/core';
import { Link } from 'wouter';
import { Page } from './page.js';

export function NotFound() {
  return (
    <Page title="There is no such page">
      <Text>
        The address may have been cut off. Everything that came in is among the{' '}
        <Link href="/events">events</Link>.
      </Text>
    </Page>
  );
}
