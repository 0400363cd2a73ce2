#!/bin/sh
# Creates the logins of the services. The PostgreSQL image runs this once, when it has created the cluster. `migrate`
# later grants their roles what they need.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set receiver_password="$RECEIVER_PASSWORD" --set worker_password="$WORKER_PASSWORD" <<'SQL'
create role forum_sync_receiver nologin;
create role forum_sync_worker nologin;
create role receiver login password :'receiver_password' in role forum_sync_receiver;
create role worker login password :'worker_password' in role forum_sync_worker;
SQL
