import { Code } from '@mantine/core';
import classes from './feedback.module.css';

/** What an error said, in lines of its own. They wrap: a box that scrolls sideways is out of the keyboard's reach. */
export function ErrorText({ children }: { children: string }) {
  return (
    <Code block className={classes['error'] ?? ''}>
      {children}
    </Code>
  );
}
