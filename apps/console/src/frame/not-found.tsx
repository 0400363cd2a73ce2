import { Text } from '@mantine/core';
import { Link } from 'wouter';
import { Page } from './page.js';

export function NotFound() {
  return (
    <Page title="Page not found">
      <Text>
        Check the address, or use the menu. Everything the forum sent is listed under{' '}
        <Link href="/events">Events</Link>.
      </Text>
    </Page>
  );
}
