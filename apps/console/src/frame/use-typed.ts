import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

const REST_MS = 300;

/** What is typed into a search, asked for once the typing rests. It follows what is asked for without it, by a link. */
export function useTyped(asked: string, ask: (words: string) => void) {
  const [typed, setTyped] = useState(asked);
  const last = useRef(asked);
  const settle = useDebouncedCallback((words: string) => {
    last.current = words.trim();
    ask(last.current);
  }, REST_MS);
  useEffect(() => {
    // Not what was asked for here: more may have been typed since.
    if (asked !== last.current) {
      settle.cancel();
      last.current = asked;
      setTyped(asked);
    }
  }, [asked, settle]);
  const type = (words: string) => {
    setTyped(words);
    settle(words);
  };
  return [typed, type] as const;
}
