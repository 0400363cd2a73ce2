import { Anchor, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { decodeBase64 } from './decode-base64.js';
import classes from './payloads.module.css';

/** More than anybody reads; the whole can be saved. */
const MOST_LETTERS = 100_000;

/** A body as it came, byte by byte. */
export function RawView({ base64, name }: { base64: string; name: string }) {
  const bytes = useMemo(() => decodeBase64(base64), [base64]);
  const text = useMemo(() => new TextDecoder().decode(bytes), [bytes]);
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes]));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return (
    <>
      <pre className={classes['code']} tabIndex={0} role="region" aria-label="The body as received">
        {text.slice(0, MOST_LETTERS)}
      </pre>
      <Text size="sm" c="dimmed" mt="xs">
        {bytes.length} bytes{text.length > MOST_LETTERS && ', of which only the beginning is shown'}
        .{' '}
        <Anchor href={url} download={name} inherit underline="always">
          Download
        </Anchor>
      </Text>
    </>
  );
}
