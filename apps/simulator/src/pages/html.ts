/** HTML that is safe to put into a page. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | null | readonly Html[];

/** Writes HTML; every value but HTML itself is escaped, whatever it is. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const written = values.map(write);
  return new Html(parts.map((part, place) => part + (written[place] ?? '')).join(''));
}

function write(value: Value): string {
  if (value instanceof Html) {
    return value.text;
  }
  if (value === null) {
    return '';
  }
  return typeof value === 'object' ? value.map(write).join('') : escape(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);
}
