import { readHtml } from './read-html.js';

const read = (html: string) =>
  JSON.stringify(readHtml(html), (key, value: unknown) => (key === 'position' ? undefined : value));

it('keeps what people format', () => {
  expect(read('<p>a <b>bold</b> <a href="https://x.example/">link</a></p>')).toMatch(
    /"tagName":"p".*"tagName":"b".*"href":"https:\/\/x\.example\/"/,
  );
});

it.each([
  '<script>run()</script>',
  '<img src=x onerror=run()>',
  '<b onclick="run()" style="color:red" class="x" id="root">run</b>',
  '<a href="javascript:run()">x</a>',
  '<a href=" \u0001javascript:run()">x</a>',
  '<a href="data:text/html,run">x</a>',
  '<iframe src="https://x.example/"></iframe>',
  '<svg><script>run()</script></svg>',
  '<base href="https://x.example/">',
])('keeps nothing that acts of %s', (html) => {
  expect(read(html)).not.toMatch(
    /"(script|img|iframe|svg|base|on\w+|style|className|id|src|href)"|run\(\)/i,
  );
});

it('shows text that is no markup as it is', () => {
  expect(read('1 < 2 && "x" > y')).toMatch(/1 < 2 && \\"x\\" > y/);
});
