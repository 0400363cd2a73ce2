import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './feedback.module.css';

/** An empty place that says what will be there, and how to get it. */
export function NothingYet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={4} className={classes['nothing'] ?? ''}>
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" component="div">
        {children}
      </Text>
    </Stack>
  );
}
