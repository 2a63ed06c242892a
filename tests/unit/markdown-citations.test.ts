import { expect, test } from '@playwright/test';
import { markdownToHtml, mdxToJs } from 'satteri';
import { type CitationMark, citationMarks, markId, noteId } from '../../src/compute/citation-marks.ts';
import { citations, entryIdOf } from '../../src/markdown-citations.ts';
import { contentTexts } from './shipped-data.ts';

const file = new URL('file:///site/content/events/coup-2012.mdx');
const features = { smartPunctuation: false };

async function html(text: string): Promise<string> {
  return (await markdownToHtml(text, { hastPlugins: [citations], fileURL: file, features })).html;
}

/** The marks of a text as its page shows them: id, target, number. */
function marksIn(page: string): string[] {
  return [...page.matchAll(/<a id="([^"]+)" href="#([^"]+)" aria-label="Source \d+">(\d+)<\/a>/gu)].map(
    ([, id, target, number]) => `${id} ${target} ${number}`,
  );
}

/** The same, as the source list counts them. */
function marksOf(entry: string, marks: readonly CitationMark[]): string[] {
  return marks.map(({ index, number, source }) => `${markId(entry, index)} ${noteId(entry, source)} ${number}`);
}

test('a citation becomes a raised number that leads to the note of its source', async () => {
  expect(await html('Soldiers took the palace.[@afp-2012]')).toContain(
    'palace.<sup><a id="coup-2012-cite-1" href="#coup-2012-source-afp-2012" aria-label="Source 1">1</a></sup>',
  );
});

test('several sources of one citation are separate numbers with a comma between them', async () => {
  expect(await html('They fled.[@a; @b]')).toMatch(/<sup><a [^>]+>1<\/a>,<a [^>]+>2<\/a><\/sup>/u);
});

test('text around citations stays as it is, and no bracket is left', async () => {
  const page = await html('One.[@a] *Two* [@b; @c], three.');
  expect(page.replace(/<sup>.*?<\/sup>/gu, '')).toContain('One. <em>Two</em> , three.');
  expect(page).not.toContain('[@');
});

test('only the first paragraph is the lead', async () => {
  const page = await html('The lead.[@a]\n\nMore.[@a]\n\n- A list.[@a]');
  expect(page.match(/<p data-lead[^>]*>/gu)).toHaveLength(1);
  expect(page).toMatch(/^<p data-lead[^>]*>The lead\./u);
});

test('marks and numbers agree with those of the source list, over paragraphs, lists, quotations and line ends', async () => {
  const text = [
    'Lead [@b-1; @a-2].',
    'Second, **[@a-2]** and again [@b-1;\n@c-3].',
    '- An item [@d]\n- another [@b-1]',
    '> A quotation [@e]',
    '### A heading [@f]',
    'The end.[@a-2]',
  ].join('\n\n');
  expect(marksIn(await html(text))).toEqual(marksOf('coup-2012', citationMarks(text)));
});

test('what is written as MDX gets the same marks', async () => {
  const { code } = await mdxToJs('Lead.[@a]\n\nMore.[@b; @a]', { hastPlugins: [citations], fileURL: file, features });
  for (const id of ['coup-2012-cite-1', 'coup-2012-cite-2', 'coup-2012-cite-3', 'coup-2012-source-a', 'coup-2012-source-b'])
    expect(code).toContain(id);
  expect(code).not.toContain('[@');
});

test('each text begins to count anew', async () => {
  const [first, second] = [await html('One.[@a]'), await html('One.[@b]')];
  expect(marksIn(first)).toEqual(['coup-2012-cite-1 coup-2012-source-a 1']);
  expect(marksIn(second)).toEqual(['coup-2012-cite-1 coup-2012-source-b 1']);
});

test('an entry is named after its file, a chapter so that it never meets an event of the same name', () => {
  expect(entryIdOf(new URL('file:///site/content/events/coup-2012.mdx'))).toBe('coup-2012');
  expect(entryIdOf(new URL('file:///a%20site/content/actors/mnla.mdx'))).toBe('mnla');
  expect(entryIdOf(new URL('file:///site/content/chapters/two-coups.mdx'))).toBe('chapter-two-coups');
});

test('in every text of the content, marks and source list agree and no citation is left unread', async () => {
  const texts = contentTexts();
  expect(texts.length).toBeGreaterThan(100);
  const differing: string[] = [];
  for (const { file: fileURL, body } of texts) {
    const page = (await markdownToHtml(body, { hastPlugins: [citations], fileURL, features })).html;
    if (marksIn(page).join() !== marksOf(entryIdOf(fileURL), citationMarks(body)).join() || page.includes('[@')) differing.push(fileURL.pathname);
  }
  expect(differing).toEqual([]);
});
