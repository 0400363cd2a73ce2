import type { LiveGap, LiveMessages } from '@forum-sync/operator-api';
import type { Position } from './position.js';

type Told = { readonly [Name in keyof LiveMessages]: Readonly<LiveMessages[Name]> } & {
  readonly gap: LiveGap;
};

/** Somebody who watches. */
export interface Listener {
  /** @param position how far the listener is told with this message; null while the rest of a look is to come */
  tell<Name extends keyof Told>(name: Name, message: Told[Name], position: Position | null): void;
  /** The feed ends before its listener does. */
  end(): void;
}
