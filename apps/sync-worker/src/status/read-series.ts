import type { Series } from '@forum-sync/operator-api';
import type { Pool } from 'pg';

type Minute = Series['minutes'][number];

/** What happened in each of the last minutes, the oldest first; the one that runs is not among them. */
export async function readSeries(pool: Pool, minutes: number): Promise<Minute[]> {
  const { rows: begin } = await pool.query<{ since: string; firstId: string }>(
    `select since, first_event_since(since) as "firstId"
     from (select date_trunc('minute', now()) - $1 * interval '1 minute' as since) as span`,
    [minutes],
  );
  const { rows } = await pool.query<Minute>(
    `
      with minute as (
        select generate_series(
          $1::timestamptz, $1::timestamptz + ($3 - 1) * interval '1 minute', interval '1 minute') as at
      ), received as (
        select at, jsonb_object_agg(type, count) as by_type
        from (
          select date_trunc('minute', received_at) as at, coalesce(type, '(none)') as type, count(*) as count
          from events
          where id >= $2 and received_at >= $1
          group by 1, 2
        ) as counted group by at
      ), settled as (
        select at, jsonb_object_agg(state, count) as by_state
        from (
          select date_trunc('minute', settled_at) as at, state, count(*) as count
          from outcomes where settled_at >= $1
          group by 1, 2
        ) as counted group by at
      ), lag as (
        select date_trunc('minute', settled_at) as at,
          percentile_cont(array[0.5, 0.99]) within group (
            order by extract(epoch from settled_at - received_at) * 1000) as ms
        from outcomes join events using (id)
        where settled_at >= $1
          -- what was replayed says nothing of how fast we are
          and events.id >= $2
        group by 1
      ), ack as (
        select date_trunc('minute', beat_at) as at, sum(acks)::integer as acks,
          sum(acks_total_ms) / sum(acks) as mean_ms, max(acks_slowest_ms) as slowest_ms
        from heartbeats
        where service = 'receiver' and beat_at >= $1 and acks > 0
        group by 1
      )
      select minute.at, coalesce(received.by_type, '{}') as "receivedByType",
        coalesce(settled.by_state, '{}') as "settledByState",
        round(lag.ms[1])::float as "lagP50Ms", round(lag.ms[2])::float as "lagP99Ms",
        coalesce(acks, 0) as acks, round(mean_ms::numeric, 1)::float as "ackMeanMs",
        round(slowest_ms::numeric, 1)::float as "ackSlowestMs"
      from minute left join received using (at) left join settled using (at) left join lag using (at)
        left join ack using (at)
      order by minute.at`,
    [begin[0]?.since, begin[0]?.firstId, minutes],
  );
  return rows;
}
