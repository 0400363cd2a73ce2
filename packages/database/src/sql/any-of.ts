/**
 * `any (…)` of the ids in a parameter, for rows that are looked up by their primary key.
 *
 * PostgreSQL sees how many ids the parameter has. Of a table that it never counted it believes that a forum has
 * two hundred rows, so for more ids than that it would walk over all of the forum's by any index that begins
 * with the forum. Of a subquery it expects ten ids, and goes by the key.
 */
export function anyOf(parameter: `$${number}`): string {
  return `any(array(select unnest(${parameter}::bigint[])))`;
}
