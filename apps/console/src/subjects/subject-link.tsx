import type { Subject } from '@forum-sync/operator-api';
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';

/** "topic 42", and the way to all that is known of it. */
export function SubjectLink({ subject }: { subject: Subject | null }) {
  return subject ? (
    <Anchor component={Link} href={`/subjects/${subject.kind}/${subject.id}`} inherit>
      {subject.kind} {subject.id}
    </Anchor>
  ) : (
    'none'
  );
}
