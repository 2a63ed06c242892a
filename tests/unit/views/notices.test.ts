import { expect, test } from '@playwright/test';
import { sampleEvent } from '../../samples/world.ts';
import { type RenderView, startViews } from '../../tools/render-view.ts';

// Of these the content may have none, so the built pages may show none.

let views: { render: RenderView; stop: () => Promise<void> };
test.beforeAll(async () => {
  views = await startViews();
});
test.afterAll(() => views.stop());

const inWords = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>|<[^>]+>/gu, ' ')
    .replace(/(?:\s|&nbsp;)+/gu, ' ')
    .replace(/ (?=[.:,])/gu, '')
    .trim();

test('a corrected event tells what it said, what it says now and why, before the day on which it was added', async () => {
  const html = await views.render('change-history/ChangeHistory.astro', { event: sampleEvent('siege'), address: '/about/corrections/' });
  expect(inWords(html)).toBe(
    '1 February 2031: corrected It said It began in June It says now It began about May 2030. Why The paper was read again. ' +
      '5 January 2031: added All corrections, and how to report an error',
  );
});

test('an event without corrections says so', async () => {
  const html = await views.render('change-history/ChangeHistory.astro', { event: sampleEvent('talks'), address: '/about/corrections/' });
  expect(inWords(html)).toBe('20 January 2031: added Nothing has been corrected here. All corrections, and how to report an error');
});

test('a withdrawn event says when and why it went, and where to read on', async () => {
  const withdrawal = { title: 'Fire in the hall', date: '2031-03-01', why: 'The paper took its report back.' };
  const alone = await views.render('withdrawn-event/WithdrawnEvent.astro', { withdrawal });
  expect(inWords(alone)).toBe(
    'Fire in the hall This event was withdrawn on 1 March 2031. It is no longer told here. The paper took its report back.',
  );
  const instead = { title: 'Fire at the market', address: '/events/market/' };
  const led = await views.render('withdrawn-event/WithdrawnEvent.astro', { withdrawal, instead });
  expect(inWords(led)).toContain('What is known now: Fire at the market');
  expect(led).toContain('href="/events/market/"');
});
