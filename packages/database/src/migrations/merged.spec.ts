import { createHash } from 'node:crypto';
import { migrations } from './index.js';

/**
 * The statements of each migration, by their digest. One that was merged is never edited: the databases that have
 * it would never see the change. A new one gets its line, which the test says, when it is ready.
 */
const MERGED: Readonly<Record<string, string>> = {
  EventsAndProjections1764012000000: '344c16460ed9c304',
  ReadsAndHeartbeats1764057600000: 'eaebbcac046c183f',
  Operators1764144000000: '6a6300e60db6dd8b',
  ReadsOfTheForum1764230400000: '9eaf7b01a3b34595',
  Suspects1764316800000: '72adbecc433f7f1f',
  CategoriesAsProjections1764403200000: '566eb69044b54f19',
  ListsOfAFullLog1764489600000: 'a1353fc90a8fbda8',
  AckTimes1764576000000: '6c2c5e7b7df9dca9',
  InboxInPlace1764662400000: 'db988c9475d136d8',
  OperationsThatHold1764748800000: '3b50209254fce847',
  LongTextsAndLongQueues1764835200000: 'b7e82822c0ff6862',
};

it('leaves merged migrations as they are', () => {
  for (const migration of migrations) {
    const { name, statements } = new migration();
    const digest = createHash('sha256')
      .update(JSON.stringify(statements))
      .digest('hex')
      .slice(0, 16);
    expect([name, digest]).toEqual([name, MERGED[name]]);
  }
});
