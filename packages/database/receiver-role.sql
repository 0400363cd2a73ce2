-- The receiver's role. It may store deliveries and look up their keys, and nothing else.
--
-- `migrate` runs this after the migrations, if it may create roles. If it may not, a superuser must run it in the
-- database of Forum Sync, after each upgrade. Then create a login in this role, once, and name it in the receiver's
-- DATABASE_URL (or in RECEIVER_DATABASE_URL, where both services have the same environment):
--
--   create role my_receiver login password '…' in role forum_sync_receiver;

do $$
begin
  if not exists (select from pg_roles where rolname = 'forum_sync_receiver') then
    create role forum_sync_receiver nologin;
  end if;
exception
  -- Another database of this server made it in this moment.
  when duplicate_object or unique_violation then null;
end
$$;

grant usage on schema public to forum_sync_receiver;
grant insert on events, inbox, further_deliveries, tallies, token_uses, doubts, heartbeats
  to forum_sync_receiver;
-- The key of an event, and what a repeat is compared with.
grant select (id, forum_id, event_id, type, body_sha256, body, headers) on events
  to forum_sync_receiver;
-- Which tokens open the door.
grant select (forum_id, fingerprint, sha256, retired_at) on webhook_tokens to forum_sync_receiver;
-- Whether the bytes of a conflict are kept already.
grant select (event_log_id, body_sha256) on further_deliveries to forum_sync_receiver;
-- What time it is, for a heartbeat.
grant select on test_clock to forum_sync_receiver;
-- Whether the schema is this version's.
grant select on migrations to forum_sync_receiver;
