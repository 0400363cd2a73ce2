-- The worker's role. It may read and write rows, but not change what was received, nor the form of any table.
--
-- `migrate` runs this after the migrations, if it may create roles. If it may not, a superuser must run it in the
-- database of Forum Sync, after each upgrade. Then create a login in this role, once, and name it in the worker's
-- DATABASE_URL:
--
--   create role my_worker login password '…' in role forum_sync_worker;

do $$
begin
  if not exists (select from pg_roles where rolname = 'forum_sync_worker') then
    create role forum_sync_worker nologin;
  end if;
exception
  -- Another database of this server made it in this moment.
  when duplicate_object or unique_violation then null;
end
$$;

grant usage on schema public to forum_sync_worker;
grant select, insert, update, delete on all tables in schema public to forum_sync_worker;
-- The record is the receiver's to write, and nobody's to change; the schema's version is the migrations'.
revoke insert, update, delete on events, further_deliveries, migrations from forum_sync_worker;

-- A rebuild makes its shadow tables in a schema of their own.
do $$
begin
  if to_regnamespace('rebuild') is not null then
    grant usage, create on schema rebuild to forum_sync_worker;
  end if;
end
$$;
