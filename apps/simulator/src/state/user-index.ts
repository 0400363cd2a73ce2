import type { Collection } from './collection.js';
import { FIRST_ID } from './first-ids.js';
import type { User } from './records.js';

/** Finds a user by name or e-mail address, upper and lower case alike. */
export class UserIndex {
  readonly #names = new Map<string, number>();
  readonly #addresses = new Map<string, number>();

  constructor(private readonly users: Collection<User>) {}

  /** Call it for each user that is added, or whose name or address changes. */
  put({ userId, username, email }: User): void {
    this.#names.set(username.toLowerCase(), userId);
    this.#addresses.set(email.toLowerCase(), userId);
  }

  byUsername(username: string): User | undefined {
    const wanted = username.toLowerCase();
    return (
      this.#check(this.#names.get(wanted), (user) => user.username.toLowerCase() === wanted) ??
      this.#check(seededId(wanted), (user) => user.username.toLowerCase() === wanted)
    );
  }

  byEmail(email: string): User | undefined {
    const wanted = email.toLowerCase();
    return (
      this.#check(this.#addresses.get(wanted), (user) => user.email.toLowerCase() === wanted) ??
      this.#check(seededId(wanted), (user) => user.email.toLowerCase() === wanted)
    );
  }

  #check(id: number | undefined, matches: (user: User) => boolean): User | undefined {
    const user = id === undefined ? undefined : this.users.get(id);
    return user && matches(user) ? user : undefined;
  }
}

/** A seeded name or address says which user it is: "john17", "john17@example.com". */
function seededId(nameOrAddress: string): number | undefined {
  const place = /(\d+)(?:@example\.com)?$/.exec(nameOrAddress)?.[1];
  return place === undefined ? undefined : FIRST_ID.user + Number(place) - 1;
}
