import { useSearchParams } from 'wouter';
import { useTyped } from '../frame/use-typed.js';

/** What is typed, and what to search for; undefined: everything. It is in the address: Back finds it again. */
export function useSearch() {
  const [address, setAddress] = useSearchParams();
  const words = address.get('words')?.trim() ?? '';
  const [typed, setTyped] = useTyped(words, (asked) =>
    setAddress(asked === '' ? {} : { words: asked }, { replace: true }),
  );
  return { typed, setTyped, words: words || undefined };
}
