import { randomUUID } from 'node:crypto';
import { grantRoles } from '@forum-sync/database';
import type { TestDatabase } from '@forum-sync/database/testing';

/** A login in each of the services' lesser roles, as somebody who deploys them would make it. */
export interface Logins {
  /** Database URLs. */
  readonly receiver: string;
  readonly worker: string;
  /** Their sessions must have ended. */
  drop(): Promise<void>;
}

export async function makeLogins({ dataSource, url }: TestDatabase): Promise<Logins> {
  await grantRoles(dataSource);
  // Again, as after an upgrade.
  expect(await grantRoles(dataSource)).toEqual([]);
  const mark = randomUUID().slice(0, 8);
  const login = async (service: 'receiver' | 'worker') => {
    const name = `${service}_${mark}`;
    await dataSource.query(
      `create role ${name} login password '${mark}' in role forum_sync_${service}`,
    );
    const asService = new URL(url);
    asService.username = name;
    asService.password = mark;
    return asService.href;
  };
  return {
    receiver: await login('receiver'),
    worker: await login('worker'),
    drop: async () => {
      // What a rebuild made belongs to the login.
      await dataSource.query(`drop owned by receiver_${mark}, worker_${mark}`);
      await dataSource.query(`drop role receiver_${mark}, worker_${mark}`);
    },
  };
}
