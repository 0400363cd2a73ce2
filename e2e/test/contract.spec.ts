import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGE = 'docs/event-types.md';
const FACTS = 'packages/event-types/src/reference/facts/contract';
/** Each is an input of this test in e2e/turbo.json, or a change there would find an old result. */
const SOURCES = ['apps/*/{src,test}', 'packages/*/{src,test}', 'bench/src', 'e2e', 'scripts'];
/** The examples below cite nothing. */
const HERE = 'e2e/test/contract.spec.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The sections of the contract that a text cites. */
function citedIn(text: string): string[] {
  const lists = text.matchAll(
    /\bcontract[\s*/]+(\d+(?:\.\d+)?(?:(?:,| and| to)[\s*/]+\d+(?:\.\d+)?)*)/gi,
  );
  const cited = [...lists].flatMap(([, list]) => list?.split(/(?:,| and)[\s*/]+/) ?? []);
  return [...new Set(cited.flatMap(sectionsOf))];
}

function sectionsOf(oneOrSpan: string): string[] {
  const [first = '', last = first] = oneOrSpan.split(/ to[\s*/]+/);
  const [chapter, from] = first.split('.');
  const [lastChapter, to] = last.split('.');
  return from && to && chapter === lastChapter
    ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, place) =>
        [chapter, Number(from) + place].join('.'),
      )
    : [first, last];
}

it.each([
  ['// 400, not 429 (contract 4.4).', ['4.4']],
  ['/** The REST API (contract 4), and more. */', ['4']],
  ['(contract 6.1, 6.4), to be chosen', ['6.1', '6.4']],
  ['(contract 3.4 and 3.10)', ['3.4', '3.10']],
  ['(contract 1.2 to 1.4), or not', ['1.2', '1.3', '1.4']],
  ['as the contract\n * 5.3 says', ['5.3']],
  ['the contract of 2017', []],
])('reads %j as %j', (text, cited) => expect(citedIn(text)).toEqual(cited));

it(`cites only sections that ${PAGE} has; they are written in ${FACTS}`, async () => {
  const page = await readFile(join(root, PAGE), 'utf8');
  const headings = [...page.matchAll(/^#{3,4} (\d+(?:\.\d+)?) \S/gm)].map(([, number]) => number);
  const patterns = SOURCES.map((folder) => `${folder}/**/*.{ts,tsx,mjs}`);
  const exclude = (path: string) => /(?:^|\/)(?:node_modules|dist)$/.test(path);
  const cited = new Set<string>();
  const dangling: string[] = [];
  for await (const file of glob(patterns, { cwd: root, exclude })) {
    const numbers = file === HERE ? [] : citedIn(await readFile(join(root, file), 'utf8'));
    for (const number of numbers) {
      cited.add(number);
      if (!headings.includes(number)) {
        dangling.push(`${file} cites contract ${number}`);
      }
    }
  }
  expect(dangling).toEqual([]);
  // It did read the sources.
  expect([...cited]).toEqual(expect.arrayContaining(['1.2', '3.1', '4.4']));
});
