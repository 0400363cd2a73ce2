import { wireId, wireIds } from './wire-id.js';

/** What can be written of a user (contract 4.3). */
export interface UserFields {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly signature?: string | undefined;
  /** One group; newer clients write `userGroups`. */
  readonly userGroupId?: string | undefined;
  readonly userGroups?: readonly string[] | undefined;
  readonly instantMessagingType?: string | undefined;
  readonly instantMessagingId?: string | undefined;
  readonly birthday?: string | undefined;
  readonly allowEmails?: boolean | undefined;
  /** Hides whether online; it is read as `invisible`. */
  readonly offline?: boolean | undefined;
  readonly enableMessages?: boolean | undefined;
  readonly userTitle?: string | undefined;
  readonly avatarUrl?: string | undefined;
  /** Unix seconds. */
  readonly lastPostTimestamp?: number | undefined;
  readonly customFields?:
    readonly { readonly profileFieldId: string; readonly value: string }[] | undefined;
  /** The id that the user has in another system. */
  readonly externalUserid?: string | undefined;
  /** A profile field of this forum, such as `field102901`. */
  readonly [field: `field${number}`]: string | undefined;
}

/** A new user. */
export interface NewUser extends UserFields {
  readonly username: string;
  readonly password: string;
  readonly email: string;
}

/** The same as the vendor's JSON has it. */
export function userBody(input: UserFields): object {
  return {
    ...input,
    userGroupId: wireId(input.userGroupId),
    userGroups: wireIds(input.userGroups),
    customFields: input.customFields?.map(({ profileFieldId, value }) => ({
      profileFieldId: wireId(profileFieldId),
      value,
    })),
  };
}
