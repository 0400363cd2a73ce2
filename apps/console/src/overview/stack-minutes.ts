import type { Series } from '@forum-sync/operator-api';

/** What a bar is made of, from below; colours are in tokens.css. */
export const KINDS = ['user', 'topic', 'post', 'conversation', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** A message is a part of a conversation's colour; what is no type of ours is "other". */
export function kindOf(type: string): Kind {
  const noun = type.split('.')[0] ?? '';
  const kind = noun === 'message' ? 'conversation' : noun;
  return KINDS.find((known) => known === kind) ?? 'other';
}

export interface Block {
  readonly kind: Kind;
  readonly from: number;
  readonly count: number;
}

/** The bars of a chart: for each minute its kinds, one on top of the other. */
export function stackMinutes(minutes: Series['minutes']): Block[][] {
  return minutes.map(({ receivedByType }) => {
    let from = 0;
    return KINDS.flatMap((kind) => {
      const count = Object.entries(receivedByType)
        .filter(([type]) => kindOf(type) === kind)
        .reduce((sum, [, amount]) => sum + amount, 0);
      const block = { kind, from, count };
      from += count;
      return count > 0 ? [block] : [];
    });
  });
}
