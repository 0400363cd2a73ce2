import type { Client } from 'pg';
import type { Stage } from './stage.js';

/** Ends the app's connections and takes every place on the server, those for superusers included. */
export async function takeAllConnections(stage: Stage): Promise<() => Promise<void>> {
  const holders: Client[] = [];
  const take = async () => {
    holders.push(await stage.server.connect(stage.database));
  };
  await take();
  // The app takes what becomes free at once: until there is nothing left for either.
  for (let round = 0; round < 3; round += 1) {
    await holders[0]?.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name like 'forum-sync%'`,
    );
    while (
      await take().then(
        () => true,
        () => false,
      )
    ) {
      // One more.
    }
  }
  return async () => {
    await Promise.all(holders.map((client) => client.end()));
  };
}
