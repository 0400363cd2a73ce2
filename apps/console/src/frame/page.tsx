import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './frame.module.css';
import { useTitle } from './use-title.js';

interface PageProps {
  readonly title: string;
  /** A line that says what is to be seen here. */
  readonly about?: ReactNode;
  /** What can be done with all of it, beside the title. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, about, acts, children }: PageProps) {
  useTitle(title);
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start">
        <div className={classes['heading']}>
          <Title order={1}>{title}</Title>
          {about && (
            <Text c="dimmed" size="sm" component="div">
              {about}
            </Text>
          )}
        </div>
        {acts && <Group gap="xs">{acts}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
