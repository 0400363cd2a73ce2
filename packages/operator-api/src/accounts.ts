import { z } from 'zod';
import { id, time } from './readers.js';

/** A viewer sees; an operator changes and unmasks. */
export const role = z.enum(['viewer', 'operator']);
export type Role = z.infer<typeof role>;

const accountName = z
  .string()
  .regex(/^[\w.@-]{1,64}$/, 'must be 1 to 64 of A-Z, a-z, 0-9, ".", "@", "_" and "-"');
const password = z.string().min(12, 'must have 12 characters or more').max(500);

export const loginRequest = z.strictObject({
  name: z.string().max(64),
  password: z.string().max(500),
});
/** Who is asking. */
export const session = z.object({ name: z.string(), role, by: z.enum(['session', 'token']) });
export type Session = z.infer<typeof session>;

export const account = z.object({
  name: z.string(),
  role,
  createdAt: time,
  lastLoginAt: time.nullable(),
});
export type Account = z.infer<typeof account>;
export const accounts = z.object({ accounts: z.array(account) });
export const accountRequest = z.strictObject({ name: accountName, role, password });
/** It logs them out everywhere: a change of nothing is none. */
export const accountChange = z
  .strictObject({
    role: role.optional(),
    password: password.optional(),
  })
  .refine(
    (change) => change.role !== undefined || change.password !== undefined,
    'must say a role, a password, or both',
  );
export const accountParams = z.object({ name: z.string().max(64) });

/** A token for scripts. Only its digest is kept. */
export const apiToken = z.object({
  id,
  label: z.string(),
  role,
  createdBy: z.string(),
  createdAt: time,
  lastUsedAt: time.nullable(),
});
export type ApiToken = z.infer<typeof apiToken>;
export const apiTokens = z.object({ tokens: z.array(apiToken) });
export const apiTokenRequest = z.strictObject({ label: z.string().min(1).max(100), role });
export const newApiToken = apiToken.extend({ token: z.string().describe('told this once') });
export const idParams = z.object({ id });
