import { expect, test } from '@playwright/test';
import jsxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { citations } from '../../src/markdown-citations.ts';
import { textComponent } from '../../src/markdown-text.ts';

const file = new URL('file:///events/coup-2012.mdx');

async function html(text: string, components: Record<string, unknown> = {}): Promise<string> {
  const container = await Container.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: jsxRenderer });
  return container.renderToString(await textComponent(text, file, [citations]), { props: { components } });
}

test('a text is drawn as HTML, with what the plugins made of it', async () => {
  expect(await html('Soldiers *took* the palace & the radio.[@a]\n\nMore.')).toBe(
    '<p data-lead="true">Soldiers <em>took</em> the palace &amp; the radio.' +
      '<sup><a id="coup-2012-cite-1" href="#coup-2012-source-a" aria-label="Source 1">1</a></sup></p>\n<p>More.</p>',
  );
});

test('what a page has for an element is drawn in its place', async () => {
  expect(await html('One.[@a]\n\nTwo.', { p: 'div', sup: 'small' })).toMatch(
    /^<div[^>]*>One\.<small><a [^>]+>1<\/a><\/small><\/div>\n<div>Two\.<\/div>$/u,
  );
});
