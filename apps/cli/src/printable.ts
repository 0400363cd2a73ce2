/** Texts come from a forum: a control character in them could write to the terminal what it likes. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ');
}
