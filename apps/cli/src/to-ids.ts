import { id } from '@forum-sync/operator-api';
import { CannotAsk } from './cannot-ask.js';

/** The ids of an option, as they are. @throws CannotAsk that names the one that is none */
export function toIds(option: string, texts: string[]): string[] {
  const wrong = texts.find((text) => !id.safeParse(text).success);
  if (wrong !== undefined) {
    throw new CannotAsk(
      `${option} "${wrong}" is not an id: give its digits, as \`events\` shows them.`,
    );
  }
  return texts;
}
