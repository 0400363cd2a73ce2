/** The URL box does not take this text; the message is for the person who typed it. */
export class UrlRefused extends Error {}

const LONGEST = 2_000;

/** Reads what was typed into the URL box; empty means no webhook. @throws UrlRefused */
export function webhookUrl(text: string): URL | null {
  const typed = text.trim();
  if (typed === '') {
    return null;
  }
  if (typed.length > LONGEST || !URL.canParse(typed)) {
    throw new UrlRefused('Enter a complete URL, such as https://example.com/webhooks/secret.');
  }
  const url = new URL(typed);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new UrlRefused('The URL must begin with https:// or http://.');
  }
  return url;
}
