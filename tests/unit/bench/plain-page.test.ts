import { expect, test } from '@playwright/test';
import { plainPage } from '../../bench/plain-page.ts';

const page = `<!doctype html><html><head><title>x</title><style>p { color: red }</style></head><body>
  <script>let x = 1;</script>
  <svg><title>A drawing</title></svg>
  <h1 class="big">The <em>title</em></h1>
  <div style="color: red">Loose text &lt;b&gt;<p>One <a href="#x">link</a>.</p>after</div>
  <details><summary><h3>A line</h3> Gao</summary><p>Closed text.</p></details>
</body></html>`;

test('plainPage(html) keeps all text in headings and paragraphs, and nothing else', () => {
  const body = /<body>\n([\s\S]*)\n<\/body>/u.exec(plainPage(page))?.[1]?.split('\n');
  expect(body).toEqual([
    '<h1>The title</h1>',
    '<p>Loose text &lt;b></p>',
    '<p>One link.</p>',
    '<p>after</p>',
    '<h3>A line</h3>',
    '<p>Gao</p>',
    '<p>Closed text.</p>',
  ]);
});
