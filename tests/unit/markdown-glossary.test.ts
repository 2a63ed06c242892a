import { expect, test } from '@playwright/test';
import { markdownToHtml } from 'satteri';
import { citations } from '../../src/markdown-citations.ts';
import { glossaryLinks } from '../../src/markdown-glossary.ts';
import { contentTexts } from './shipped-data.ts';
import { shippedStory } from './shipped-story.ts';

const features = { smartPunctuation: false };

let shipped: ReturnType<typeof glossaryLinks> | undefined;

/** The plugin over the content as shipped. It is made once, as in a build: it looks through all texts. */
function shippedLinks(): ReturnType<typeof glossaryLinks> {
  shipped ??= glossaryLinks(shippedStory(), '/mali/');
  return shipped;
}

async function html(text: string, path = 'events/coup-2012.mdx', plugin = shippedLinks()): Promise<string> {
  const fileURL = new URL(path, 'file:///site/content/');
  return (await markdownToHtml(text, { hastPlugins: [plugin, citations], fileURL, features })).html;
}

/** The links to the glossary on a page: where they lead, and their words. */
const links = (page: string) => [...page.matchAll(/<a href="([^"]*glossary[^"]*)"[^>]*>([^<]+)<\/a>/gu)].map(([, href, words]) => `${href} ${words}`);

test('the first use of each term leads to its entry, below the base path', async () => {
  expect(links(await html('The junta spoke of Azawad.[@a]\n\nThe junta and Azawad again.'))).toEqual([
    '/mali/glossary/#junta junta',
    '/mali/glossary/#azawad Azawad',
  ]);
});

test('a link carries the name of the term and its definition in plain words', async () => {
  expect(await html('The junta.')).toMatch(/data-term="term-junta"[^>]* data-name="Junta" data-says="Officers who [^"[]+\."/u);
});

test('headings, links and blocks of quotation are left alone, lists and emphasis are not', async () => {
  expect(links(await html('### The junta\n\n[the junta](#there)\n\n> The junta.\n\n- *Azawad*'))).toEqual(['/mali/glossary/#azawad Azawad']);
});

test('citations become notes as they would without the links', async () => {
  const page = await html('The junta.[@a; @b] Azawad.[@a]');
  expect([...page.matchAll(/<a id="(coup-2012-cite-\d)" href="#coup-2012-source-(\w)"/gu)].map(([, id, source]) => `${id} ${source}`)).toEqual([
    'coup-2012-cite-1 a',
    'coup-2012-cite-2 b',
    'coup-2012-cite-3 a',
  ]);
});

test('texts of actors and definitions have no such links', async () => {
  expect(links(await html('The junta.', 'actors/mnla.mdx'))).toEqual([]);
  expect(links(await html('The junta.', 'glossary/coup.md'))).toEqual([]);
});

test('in every text of the content the words stay as they were written', async () => {
  const words = (page: string) => page.replace(/<[^>]+>/gu, '');
  const changed: string[] = [];
  for (const { file, body } of contentTexts()) {
    const path = file.pathname.split('/').slice(-2).join('/');
    const plain = (await markdownToHtml(body, { hastPlugins: [citations], fileURL: file, features })).html;
    if (words(await html(body, path)) !== words(plain)) changed.push(path);
  }
  expect(changed).toEqual([]);
});

test('without terms no text is changed', async () => {
  expect(links(await html('The junta.', 'events/coup-2012.mdx', glossaryLinks({ ...shippedStory(), terms: [] }, '/mali/')))).toEqual([]);
});
