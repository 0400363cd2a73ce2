import { modelColumns } from './model-columns.js';
import { bySubject, deletes, fold, newest, stampOf, type Seen } from './model.js';
import { kindOf, subjectIdOf, type Told } from './told.js';

/** How events of a history came to the projectors: which of them may be stale follows from that. */
export type Passage = 'in order' | 'in any order' | 'over final rows';

const ROWLESS = {
  'poll.created': 'quarantined unknown_type',
  payment: 'quarantined shape',
  test: 'ignored mode',
  'user.updated': 'quarantined field',
} as const;

/** Why an event has no row to make, as `state reason`; null where it has one. */
export function rowlessState({ type, mode, object }: Told): string | null {
  if (mode !== 'live') {
    return ROWLESS.test;
  }
  if (type === 'poll.created') {
    return ROWLESS[type];
  }
  if (mayBeAPayment(type) && !showsThatItIsAUser(object)) {
    return ROWLESS.payment;
  }
  return Array.isArray(object['postCount']) ? ROWLESS['user.updated'] : null;
}

const mayBeAPayment = (type: string) => /^user\.pa(yment|id_subscription)\./.test(type);

function showsThatItIsAUser(object: Told['object']): boolean {
  const columns = modelColumns('user', object);
  return (
    object['object'] === 'User' || EVERY_USER_HAS.every((column) => !isUnsaid(columns[column]))
  );
}

/** The states that an event may end in. `earlier`: those of its subject that were stored before it. */
export function statesOf(told: Seen, ofSubject: readonly Seen[], passage: Passage): string[] {
  const rowless = rowlessState(told);
  if (rowless) {
    return [rowless];
  }
  const isWinner = newest(ofSubject) === told;
  if (isWinner) {
    return ['applied'];
  }
  if (passage === 'in any order') {
    return ['applied', 'stale older'];
  }
  return passage === 'in order' && isNewestSoFar(told, ofSubject) ? ['applied'] : ['stale older'];
}

const isNewestSoFar = (told: Seen, ofSubject: readonly Seen[]) =>
  ofSubject.slice(0, ofSubject.indexOf(told)).every((one) => stampOf(one) < stampOf(told));

/** A delete that says nothing but whose it is, or another event of a user that is not all of one. */
function isStub(told: Told): boolean {
  const {
    topic_id: _topic,
    category_id: _category,
    extra,
    ...said
  } = modelColumns(kindOf(told), told.object);
  if (!deletes(told)) {
    return kindOf(told) === 'user' && EVERY_USER_HAS.some((column) => isUnsaid(said[column]));
  }
  const own = kindOf(told) === 'post' ? said : { ...said, _category };
  return Object.keys(extra as object).length === 0 && Object.values(own).every(isUnsaid);
}

const EVERY_USER_HAS = ['username', 'email', 'user_groups', 'post_count'];
const isUnsaid = (value: unknown) => value === null || value === undefined;

/** Marks as `kind id reason`: those that must be there, and those that may. */
export interface Doubts {
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

const PARENT: Readonly<Record<string, readonly [string, string]>> = {
  post: ['topic_id', 'no_topic'],
  message: ['conversation_id', 'no_conversation'],
};

/**
 * What must be in doubt after a history, and what may be. How many events one batch takes decides what
 * is seen on the way, so some of it is between the two.
 *
 * @param seen with a row to make, in the order in which they were stored
 */
export function doubtsOf(seen: readonly Seen[], inOrder: boolean): Doubts {
  const must = new Set<string>();
  const may = new Set<string>();
  for (const ofSubject of bySubject(seen).values()) {
    const last = newest(ofSubject);
    const mark = (set: Set<string>, reason: string) =>
      set.add(`${kindOf(last)} ${subjectIdOf(last)} ${reason}`);
    const stale = ofSubject.filter((told) => !isNewestSoFar(told, ofSubject));
    const stubs = ofSubject.filter(isStub);
    // Only what arrived late: that one worker was faster than another is no reason.
    if (stale.length > 0) {
      mark(may, 'out_of_order');
    }
    if (inOrder && stale.length > 0) {
      mark(must, 'out_of_order');
    }
    if (stubs.some((stub) => !inOrder || !stale.includes(stub))) {
      mark(may, 'stub');
    }
    if (stubs.includes(last) || (inOrder && stubs.some((stub) => !stale.includes(stub)))) {
      mark(must, 'stub');
    }
    const [column, reason] = PARENT[kindOf(last)] ?? [];
    if (column && reason) {
      const key = `${kindOf(last)}s ${subjectIdOf(last)}`;
      const lacksParent = (events: readonly Seen[]) => {
        const row = fold(0, events).get(key);
        return row !== undefined && row['deleted_at'] === null && !row[column];
      };
      if (lacksParent(seen)) {
        mark(must, reason);
      }
      if (!inOrder || seen.some((_told, index) => lacksParent(seen.slice(0, index + 1)))) {
        mark(may, reason);
      }
    }
  }
  return { must, may };
}
