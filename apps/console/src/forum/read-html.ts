import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';

const TAGS =
  'a b blockquote br code del div em h1 h2 h3 h4 hr i li ol p pre s span strong sub sup u ul ' +
  'table tbody td th thead tr';

/** What a forum's text needs. No pictures: each would tell a stranger who reads it, and when. */
const ALLOWED: Schema = {
  tagNames: TAGS.split(' '),
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {
    li: ['ol', 'ul'],
    ...Object.fromEntries(['tbody', 'thead', 'tr', 'td', 'th'].map((tag) => [tag, ['table']])),
  },
  // Their text is no text for people.
  strip: ['script', 'style', 'template', 'title'],
};

/** HTML of the forum as a tree that has nothing in it but what is allowed: no DOM parses it, nothing loads. */
export const readHtml = (html: string) => sanitize(fromHtml(html, { fragment: true }), ALLOWED);
