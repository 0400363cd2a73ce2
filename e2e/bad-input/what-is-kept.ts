import { createHash } from 'node:crypto';
import type { BadInput, ExpectedRow, Kept } from './corpus/bad-input.js';
import type { Product } from './product.js';

export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A delivery as the database has it, or as it should. */
export interface KeptDelivery {
  readonly as: string;
  readonly status: number;
  readonly sha256: string;
  readonly size: number;
  /** Of an event only. */
  readonly settled?: string;
  readonly flags?: readonly string[];
}

const STUB_BYTES = 64 * 1024;

/** How the database names what `Kept` says. */
export function expectedDelivery(kept: Kept): KeptDelivery {
  const { as, body } = kept;
  if (as === 'too large') {
    // How much came until the limit was noticed depends on the network: only its beginning is certain.
    return {
      as: 'too_large',
      status: 413,
      sha256: digestOf(body.subarray(0, STUB_BYTES)),
      size: STUB_BYTES,
    };
  }
  const delivery = { status: 200, sha256: digestOf(body), size: body.length };
  if (as !== 'event') {
    return { as, ...delivery };
  }
  const { state, reason, flags } = kept.outcome;
  return {
    as: 'stored',
    ...delivery,
    settled: `${state} ${reason ?? '-'}`,
    flags: flags.toSorted(),
  };
}

/** All deliveries of the database, by the digest of their bytes. Those of a body came in this order. */
export async function deliveriesOf(product: Product): Promise<Map<string, KeptDelivery[]>> {
  const rows = await product.query<
    KeptDelivery & { settled: string | null; flags: string[] | null }
  >(`
    select delivery.outcome as as, delivery.status, 
      encode(case delivery.outcome when 'too_large' then sha256(delivery.body) else delivery.body_sha256 end, 'hex')
        as sha256,
      case delivery.outcome when 'too_large' then length(delivery.body) else delivery.body_size end as size,
      log.state || ' ' || coalesce(log.reason, '-') as settled,
      (select array_agg(flag order by flag) from unnest(log.flags) flag) as flags
    from deliveries delivery
    left join event_log log on log.id = delivery.event_log_id and delivery.outcome = 'stored'
    order by delivery.received_at, delivery.outcome = 'stored' desc`);
  const plain = rows.map(({ settled, flags, ...delivery }): KeptDelivery =>
    settled === null ? delivery : { ...delivery, settled, flags: flags ?? [] },
  );
  return Map.groupBy(plain, ({ sha256 }) => sha256);
}

const KEYS = {
  users: 'user_id',
  topics: 'topic_id',
  posts: 'post_id',
  conversations: 'conversation_id',
  messages: 'message_id',
  doubts: 'subject_id',
} as const;

/** The columns of a row that are looked at. */
export async function columnsOf(product: Product, { table, id, columns }: ExpectedRow) {
  const names = Object.keys(columns).join(', ');
  const [row] = await product.query<Record<string, unknown>>(
    `select ${names} from ${table} where ${KEYS[table]} = $1`,
    [id],
  );
  return row;
}

export const rowsOf = ({ kept }: BadInput): ExpectedRow[] =>
  kept.flatMap((one) => (one.as === 'event' && one.row ? [one.row] : []));
