import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useMemo, type ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import classes from './forum.module.css';
import { readHtml } from './read-html.js';

/** Opens elsewhere, and tells nothing of us. */
function ForumLink({ href, children }: ComponentProps<'a'>) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

/** As wide as people like, within a box that scrolls, by keyboard too. */
function ForumTable({ children }: ComponentProps<'table'>) {
  return (
    <div className={classes['wide']} role="group" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

const components = { a: ForumLink, table: ForumTable };

/** A text that people wrote, with its formatting and nothing that acts. */
export function ForumHtml({ html }: { html: string }) {
  const text = useMemo(
    () => toJsxRuntime(readHtml(html), { Fragment, jsx, jsxs, components }),
    [html],
  );
  return <div className={classes['html']}>{text}</div>;
}
