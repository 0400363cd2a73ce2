import type { Pool } from 'pg';

/**
 * The schema as text, read from the catalogue: what a reviewer reads instead of the migrations, and
 * what CI compares. (pg_dump would need to be installed, in the server's version.)
 */
export async function dumpSchema(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ text: string }>(`
    with relation as (
      select oid, relname, relkind, reloptions from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and relname <> 'migrations'
    ), part as (
      select relname, 0 as rank, 0 as position,
        case relkind when 'r' then 'table ' else 'view ' end || relname
          || coalesce(' with (' || array_to_string(reloptions, ', ') || ')', '') as text
      from relation
      union all
      select relname, 1, attnum, '  ' || attname || ' ' || format_type(atttypid, atttypmod)
        || case when attcollation in (select oid from pg_collation where collname = 'C')
             then ' collate "C"' else '' end
        || case when attnotnull then ' not null' else '' end
        || case when attidentity = 'a' then ' generated always as identity' else '' end
        || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
      from relation join pg_attribute on attrelid = relation.oid and attnum > 0 and not attisdropped
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
      union all
      select relname, 2, row_number() over (partition by relname order by conname)::integer,
        '  constraint ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid)
      from relation join pg_constraint on conrelid = relation.oid and contype in ('p', 'u', 'c', 'f')
      union all
      select relname, 3, row_number() over (partition by relname order by indexrelid::regclass::text)::integer,
        '  ' || lower(pg_get_indexdef(indexrelid))
      from relation join pg_index on indrelid = relation.oid and not indisprimary
      union all
      select relname, 4, 0, pg_get_viewdef(oid, true) from relation where relkind = 'v'
      union all
      select proname, 0, 0, 'function ' || proname || '(' || pg_get_function_arguments(oid)
        || ') returns ' || pg_get_function_result(oid)
      from pg_proc where pronamespace = 'public'::regnamespace
    )
    select string_agg(text, E'\n' order by rank, position) as text
    from part group by relname order by relname`);
  return rows.map(({ text }) => `${text}\n`).join('\n');
}
