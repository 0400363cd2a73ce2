import { Group, Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './frame.module.css';

/** A titled part of a page. */
export function Section({
  title,
  acts,
  children,
}: {
  title: string;
  acts?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={id}>
      <Group justify="space-between" mb="sm">
        <Title order={2} id={id} className={classes['heading'] ?? ''}>
          {title}
        </Title>
        {acts}
      </Group>
      {children}
    </Paper>
  );
}
