/**
 * Of the ids and sizes in `next` as many as may be held in memory at once, as `chosen`; one that is larger by itself is
 * taken alone. Two parts of a `with`.
 */
export const withinBytes = (most: number): string => `
  weighed as (select id, sum(bytes) over (order by id) - bytes as before from next),
  chosen as (select id from weighed where before < ${most})`;
