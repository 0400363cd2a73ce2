import { answerMeanings } from './answers.js';
import type { BadInput, Group, Kept } from './corpus/bad-input.js';
import { flags, otherReasons, quarantineReasons } from './reasons.js';

/** docs/inputs.md: all of it is made from the data that the tests send. */
export function inputsPage(corpus: readonly Group[]): string {
  const count = corpus.reduce((sum, { inputs }) => sum + inputs.length, 0);
  return `<!-- Made from e2e/bad-input by \`UPDATE_DOCS=1\`; see the end of the page. -->
<!-- prettier-ignore-start -->

# What we answer, and what becomes of it

The vendor has one signal: 2xx, or the same bytes again every hour for three days. So the answer says
whether the bytes are ours, never whether we like them:

- **200 means committed**: the complete bytes are in \`event_log\` or in \`deliveries\`, as they came.
- **Another answer means that a repeat can help**, or that nobody we know was asking.
- **Answers are empty.** What was wrong stands in \`event_log\`: \`state\`, \`reason\`, \`last_error\`, \`flags\`.
- **Quarantined is not lost**: the bytes are there, and a later version reads them again.

## Answers

${table(['answer', 'means'], Object.entries(answerMeanings))}

## Reasons

Of events that are \`quarantined\`:

${table(['reason', 'means'], Object.entries(quarantineReasons).map(asCode))}

Of others:

${table(['reason', 'means'], Object.entries(otherReasons).map(asCode))}

An event that failed again and again, by its own fault, would be \`dead\`. None of these inputs makes one.

## Several events in one body

The vendor sends one event in each request ([1.1](event-types.md#11-request)), so a list of events is not split: it is one
event, quarantined as \`shape\`. Its bytes hold them all, and it takes the id of none. Sent by themselves they are
events like any other:

\`\`\`sh
psql "$DATABASE_URL" -Atc "select convert_from(body, 'UTF8') from event_log where id = <id>" | jq -c '.[]' |
  while IFS= read -r event; do printf %s "$event" | curl --data-binary @- "<webhook URL>"; done
\`\`\`

## Flags

What was odd, or put right on the way to the tables; the stored bytes still have it.

${table(['flag', 'means'], Object.entries(flags).map(asCode))}

## ${count} inputs

Every line is sent to the real receiver, and the real worker's verdict on it is compared with this page. So
are tens of thousands of generated ones, for which there are no names.

${corpus.map(section).join('\n\n')}

<!-- prettier-ignore-end -->

## Making this page

The inputs are data in \`e2e/bad-input/corpus\`. After a change there:

\`\`\`sh
cd e2e && UPDATE_DOCS=1 NODE_OPTIONS=--experimental-vm-modules npx jest inputs-page
\`\`\`
`;
}

function section({ title, inputs }: Group): string {
  return `### ${title}\n\n${table(['input', 'answer', 'state', 'reason', 'flags'], inputs.map(line))}`;
}

function line({ name, answers, kept }: BadInput): string[] {
  const answer = answers.length === 0 ? 'closed' : inShort(answers.map(String));
  const columns = kept.map(becomes);
  const column = (index: number) => inShort(columns.map((one) => one[index] ?? ''));
  return [
    escape(name),
    answer,
    kept.length === 0 ? 'nothing kept' : column(0),
    column(1),
    column(2),
  ];
}

function becomes(kept: Kept): [state: string, reason: string, flags: string] {
  if (kept.as !== 'event') {
    return [kept.as === 'too large' ? 'the beginning kept' : `kept as a ${kept.as}`, '', ''];
  }
  const { state, reason, flags: odd } = kept.outcome;
  return [state, reason ? `\`${reason}\`` : '', odd.map((flag) => `\`${flag}\``).join(' ')];
}

/** Several of the same are said once. */
function inShort(words: readonly string[]): string {
  const distinct = new Set(words);
  return distinct.size === 1 ? (words[0] ?? '') : words.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const asCode = ([word, meaning]: [string, string]) => [`\`${word}\``, meaning];

const LONGEST_NAME = 90;

/** Names are words, and may hold what Markdown would read as its own. */
function escape(name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return short.replaceAll(/[\\`*_<>|[\]#~{}]/g, '\\$&');
}
