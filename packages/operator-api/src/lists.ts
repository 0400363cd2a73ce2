/** Items as one text, with commas between them; those within an item have a backslash before them. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll(/[\\,]/g, '\\$&')).join(',');

/** The items of such a text. */
export const splitList = (text: string): string[] =>
  [...text.matchAll(/(?:[^\\,]|\\.|\\$)+/gs)].map(([item]) => item.replaceAll(/\\(.)/gs, '$1'));
