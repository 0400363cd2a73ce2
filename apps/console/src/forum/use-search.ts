import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

/** What is typed, and what to search for once the typing rests; undefined: everything. */
export function useSearch() {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), 300);
  return { typed, setTyped, words: settled || undefined };
}
