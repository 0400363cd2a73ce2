/** The pattern of LIKE for texts that begin so. */
export function startsWith(text: string): string {
  return `${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
