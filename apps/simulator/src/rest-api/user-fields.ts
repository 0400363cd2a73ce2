import { z } from 'zod';
import type { User } from '../state/records.js';
import { anId, read, words, yesNo } from './fields.js';

const fields = z.object({
  username: words.exactOptional(),
  email: words.exactOptional(),
  name: z.string().exactOptional(),
  signature: z.string().exactOptional(),
  instantMessagingType: z.string().exactOptional(),
  instantMessagingId: z.string().exactOptional(),
  userTitle: z.string().exactOptional(),
  avatarUrl: z.string().exactOptional(),
  userGroups: z.array(anId).exactOptional(),
  userGroupId: anId.exactOptional(),
  allowEmails: yesNo.exactOptional(),
  enableMessages: yesNo.exactOptional(),
  offline: yesNo.exactOptional(),
  lastPostTimestamp: z.coerce.number().int().min(0).exactOptional(),
  customFields: z.array(z.object({ profileFieldId: anId, value: z.string() })).exactOptional(),
});

/** What a write says about a user, under the names that reading has (contract 5.7). */
export function userFields(body: unknown): Partial<Omit<User, 'userId'>> {
  const { userGroupId, offline, customFields, ...same } = read(fields, body);
  const profile = [...(customFields ?? []), ...profileFields(body)];
  return {
    ...(userGroupId !== undefined && { userGroups: [userGroupId] }),
    ...(offline !== undefined && { invisible: offline }),
    ...(profile.length > 0 && { customFields: profile }),
    ...same,
  };
}

/** The older way to write a profile field: `field102901: "text"`. */
function profileFields(body: unknown): User['customFields'] {
  return Object.entries(read(z.record(z.string(), z.unknown()), body)).flatMap(([name, value]) => {
    const id = /^field(\d{1,12})$/.exec(name)?.[1];
    return id === undefined ? [] : [{ profileFieldId: Number(id), value: String(value) }];
  });
}
