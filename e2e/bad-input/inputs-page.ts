import { answerMeanings } from './answers.js';
import type { BadInput, Group, Kept } from './corpus/bad-input.js';
import { flags, otherReasons, quarantineReasons } from './reasons.js';

/** docs/inputs.md: all of it is made from the data that the tests send. */
export function inputsPage(corpus: readonly Group[]): string {
  const count = corpus.reduce((sum, { inputs }) => sum + inputs.length, 0);
  return `<!-- Made from e2e/bad-input by \`UPDATE_DOCS=1\`; see the end of the page. -->
<!-- prettier-ignore-start -->

# What we answer, and what becomes of it

Why was a delivery refused, or an event quarantined? This page lists all answers of the receiver, all reasons and all
flags, and then what becomes of ${count} odd inputs.

The vendor knows two cases only: after a 2xx it is done, and otherwise it sends the same bytes again every hour for three
days. So the answer says whether the bytes are safely stored, never whether they make sense:

- **200 means committed**: the complete bytes are in \`event_log\` or in \`deliveries\`, as they came.
- **Any other answer means that a repeat can help**, or that the request did not come from anybody we know.
- **Answers are empty.** What was wrong is in \`event_log\`: \`state\`, \`reason\`, \`last_error\`, \`flags\`.
- **Quarantined is not lost**: the bytes are stored, and after an upgrade \`npm run cli -- replay\` reads them again.

## Answers

${table(['answer', 'means'], Object.entries(answerMeanings))}

## Reasons

Reasons of \`quarantined\` events:

${table(['reason', 'means'], Object.entries(quarantineReasons).map(asCode))}

Reasons of \`ignored\` and \`stale\` events:

${table(['reason', 'means'], Object.entries(otherReasons).map(asCode))}

An event that fails at every attempt, by its own fault, becomes \`dead\`. None of the inputs below does that.

## Several events in one body

The vendor sends one event in each request ([1.1](event-types.md#11-request)). A body with a list of events is not split. It is
stored as one event, quarantined as \`shape\`; its bytes hold all of them, and it takes the id of none. To have them
processed, send each by itself:

\`\`\`sh
psql "$DATABASE_URL" -Atc "select convert_from(body, 'UTF8') from event_log where id = <id>" | jq -c '.[]' |
  while IFS= read -r event; do printf %s "$event" | curl --data-binary @- "<webhook URL>"; done
\`\`\`

## Flags

A flag says what was odd, or what was changed on the way to the tables. The stored bytes are never changed.

${table(['flag', 'means'], Object.entries(flags).map(asCode))}

## ${count} inputs

A test sends every line to the real receiver, and compares with this page what the receiver answers and what the real worker
makes of it. It does the same with tens of thousands of generated inputs, which have no names.

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
