import { createHash } from 'node:crypto';
import { applied, delivery, type Group } from './bad-input.js';
import { fresh, sampleText } from './sample.js';

/**
 * Random letters: what repeats itself is compressed before PostgreSQL measures it, so that an index takes 100,000 times
 * the same letter and refuses 3,000 different ones. The same text every time, for its size.
 */
function randomText(size: number): string {
  const bytes = createHash('shake256', { outputLength: size }).update('random').digest();
  return bytes.toString('base64url').slice(0, size);
}

/** The same in words of ten letters: all different, as many as there is room for. */
const randomWords = (size: number) => randomText(size).replaceAll(/(.{10})./g, '$1 ');

const sizes: [string, number][] = [
  ['3 kB', 3_000],
  ['100 kB', 100_000],
  // Not over 1 MiB with the event around it, which would be a flag.
  ['1 MB', 1_000_000],
];

/** In each column that an index is made of. */
export const randomTexts: Group = {
  title: 'Texts that do not compress',
  inputs: sizes.flatMap(([name, size]) => {
    const [userId, topicId] = [fresh(), fresh()];
    const [username, title] = [randomText(size), randomWords(size)];
    return [
      delivery(
        `a username of ${name} of random letters`,
        sampleText({ type: 'user.updated', object: { userId, username } }),
        applied,
        { row: { table: 'users', id: `${userId}`, columns: { username } } },
      ),
      delivery(
        `a title of ${name} of different words`,
        sampleText({ type: 'topic.updated', object: { topicId, title } }),
        applied,
        { row: { table: 'topics', id: `${topicId}`, columns: { title } } },
      ),
    ];
  }),
};
