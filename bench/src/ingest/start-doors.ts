import { createBenchDatabase, type BenchDatabase } from '../databases/bench-database.js';
import { builtApp, builtHere } from '../processes/built.js';
import { startServer, untilReady, type Server } from '../processes/start-server.js';

export interface Door extends Server {
  readonly webhook: string;
}

const TOKEN = 'the-token-of-the-benchmark';

export interface Doors {
  readonly ours: Door;
  readonly noOp: Door;
  readonly typeorm: Door;
  readonly pgBoss: Door;
}

/** Our receiver, as `npm start` runs it; with flags for Node where something is to be watched. */
export async function startReceiver(
  { url }: BenchDatabase,
  nodeFlags: readonly string[] = [],
): Promise<Door> {
  const server = await startServer({
    name: 'ours',
    script: builtApp('receiver'),
    nodeFlags,
    env: { DATABASE_URL: url, WEBHOOK_TOKEN: TOKEN, RECEIVER_PORT: '0' },
  });
  return toDoor(await untilReady(server));
}

/** All doors, each with a database of its own. They stay: what is not asked does nothing. */
export async function startDoors(serverUrl: string, ours: BenchDatabase): Promise<Doors> {
  const peer = async (name: string, script: string) => {
    const { url } = await createBenchDatabase(serverUrl);
    return toDoor(await startServer({ name, script: builtHere(script), args: [url] }));
  };
  return {
    ours: await startReceiver(ours),
    noOp: toDoor(await startServer({ name: 'no-op', script: builtHere('doors/no-op.js') })),
    typeorm: await peer('TypeORM save()', 'doors/typeorm-save.js'),
    pgBoss: await peer('pg-boss send()', 'doors/pg-boss-send.js'),
  };
}

export async function stopDoors(doors: Doors): Promise<void> {
  await Promise.all(Object.values(doors).map((door: Door) => door.stop()));
}

function toDoor(server: Server): Door {
  return { ...server, webhook: `${server.url}/webhooks/${TOKEN}` };
}
