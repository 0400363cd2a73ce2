import { useMemo } from 'react';
import { formatTime, formatUtc } from '../times/format-time.js';
import { jsonTokens } from './json-tokens.js';
import classes from './payloads.module.css';

/** JSON, indented and coloured, as text: nothing in it is ever markup. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  const tokens = useMemo(() => jsonTokens(JSON.stringify(value, null, 2)), [value]);
  return (
    <pre className={classes['code']} tabIndex={0} role="region" aria-label={label}>
      {tokens.map(({ text, kind, at }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the tokens of a text have no other name than their place
        <span key={index} className={classes[kind]} title={at && formatUtc(at)}>
          {text}
          {at && <span className={classes['note']}> {formatTime(at)}</span>}
        </span>
      ))}
    </pre>
  );
}
