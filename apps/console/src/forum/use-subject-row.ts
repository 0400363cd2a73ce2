import type { SubjectKind } from '@forum-sync/operator-api';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { ONE_LOOK } from '../api/one-look.js';

/** The row of a subject as it is now; null where there is none. */
export function useSubjectRow(kind: SubjectKind, id: string, reveal = false) {
  const { data } = useQuery({
    queryKey: [...keys.subject, { kind, id }, reveal],
    queryFn: () =>
      call('readSubject', { params: { kind, id }, query: reveal ? { reveal: 'true' } : {} }),
    placeholderData: (before) => (reveal ? before : undefined),
    ...(reveal && ONE_LOOK),
  });
  return data?.row ?? null;
}
