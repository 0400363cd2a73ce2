import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Pass } from './pass.js';

/** Begins a pass, and goes to its page. */
export function useBegin<Asked>(begin: (asked: Asked) => Promise<Pass>, folder: string) {
  const client = useQueryClient();
  const [, goTo] = useLocation();
  return useMutation({
    mutationFn: begin,
    onSuccess: async ({ id }) => {
      await client.invalidateQueries();
      goTo(`${folder}/${id}`);
    },
  });
}
