import type { Faker } from '@faker-js/faker';
import { oneOf, type Random } from '../random/random.js';

/** What breaks careless readers: other scripts, pairs of UTF-16, quotes, entities, odd line ends. */
const ODDITIES = [
  'Grüße aus Köln, 5 € & «Tee»',
  '日本語のテキスト',
  'مرحبا بالعالم',
  '👩‍👩‍👧 😀',
  'a "quoted" \\ back-slash',
  'line\u2028separator',
  '5 &lt; 7 &amp;&amp; true',
];

/** The HTML of a post or message: mostly paragraphs, sometimes a quote, an image or something odd. */
export function writeMessage(random: Random, words: Faker): string {
  const paragraph = `<p>${words.lorem.sentence()}</p>`;
  const kind = random();
  if (kind < 0.1) {
    const quoted = `data-username="${words.person.firstName().toLowerCase()}"`;
    return `<blockquote class="quote" ${quoted}>${words.lorem.sentence()}</blockquote>${paragraph}`;
  }
  if (kind < 0.15) {
    return `${paragraph}<p><img src="/file?id=${words.number.int({ min: 1e7, max: 2e7 })}"></p>`;
  }
  if (kind < 0.25) {
    return `${paragraph}<p>${oneOf(random, ODDITIES)}</p>`;
  }
  return paragraph;
}
