import { expect, test } from '@playwright/test';
import { articleOf, datasetOf, escapeForScript, webSiteOf } from '../../../src/compute/json-ld.ts';
import { sampleEvent, sampleEvents, samplePublication } from '../../samples/world.ts';

test('an event is an article of the site, never a schema.org Event', () => {
  const article = articleOf(sampleEvent('market'), samplePublication);
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: 'https://site.example/mali/events/market/',
    datePublished: '2031-01-05',
    dateModified: '2031-01-05',
    inLanguage: 'en',
    isPartOf: { '@type': 'WebSite', url: 'https://site.example/mali/' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(JSON.stringify(article)).not.toContain('"Event"');
});

test('a changed event says when it was changed', () => {
  expect(articleOf(sampleEvent('siege'), samplePublication)).toMatchObject({ datePublished: '2031-01-05', dateModified: '2031-02-01' });
});

test('a corrected event says what was corrected, and when', () => {
  expect(articleOf(sampleEvent('siege'), samplePublication).correction).toEqual([
    { '@type': 'CorrectionComment', text: expect.stringContaining('It began about May 2030.') as unknown as string, datePublished: '2031-02-01' },
  ]);
  expect(articleOf(sampleEvent('talks'), samplePublication)).not.toHaveProperty('correction');
});

test('the time covered is no finer than the sources, and open where no end is known', () => {
  const covered = (slug: 'talks' | 'market' | 'siege') => articleOf(sampleEvent(slug), samplePublication).temporalCoverage;
  expect(covered('market')).toBe('2030-03-01');
  expect(covered('talks')).toBe('2030-02-10/2030-02-12');
  expect(covered('siege')).toBe('2030-05/..');
});

test('a point is given for a town, not for a region', () => {
  expect(articleOf(sampleEvent('market'), samplePublication).spatialCoverage).toEqual([
    {
      '@type': 'Place',
      name: 'Atown',
      address: { '@type': 'PostalAddress', addressCountry: 'ML', addressRegion: 'Mopti' },
      geo: { '@type': 'GeoCoordinates', latitude: 14.5, longitude: -4.2 },
    },
    { '@type': 'Place', name: 'The north', address: { '@type': 'PostalAddress', addressCountry: 'ML' } },
  ]);
  expect(articleOf(sampleEvent('siege'), samplePublication).spatialCoverage).not.toHaveProperty('geo');
});

test('each source is cited with what is known of it', () => {
  expect(articleOf(sampleEvent('market'), samplePublication).citation).toEqual([
    {
      '@type': 'CreativeWork',
      name: 'Le marché',
      publisher: { '@type': 'Organization', name: 'La Lettre' },
      url: 'https://lettre.example/marché',
      inLanguage: 'fr',
    },
    {
      '@type': 'CreativeWork',
      name: 'News of the day',
      publisher: { '@type': 'Organization', name: 'The Paper' },
      url: 'https://paper.example/1',
      inLanguage: 'en',
      datePublished: '2030-03-02',
    },
  ]);
  expect(articleOf(sampleEvent('siege'), samplePublication).citation).toMatchObject([
    { provider: { name: 'The Copy' }, datePublished: '2030', archivedAt: 'https://archive.example/café' },
  ]);
});

test('the dataset covers the days that are known, and names its files', () => {
  const dataset = datasetOf(sampleEvents, samplePublication);
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2030-02-10/2030-05-01',
    dateModified: '2031-02-01',
    creator: { name: samplePublication.title },
  });
  expect(dataset.distribution).toMatchObject(
    ['json', 'csv', 'geojson', 'ics'].map((format) => ({ contentUrl: `https://site.example/mali/data/events.${format}` })),
  );
});

test('the site names itself', () => {
  expect(webSiteOf(samplePublication)).toMatchObject({ '@type': 'WebSite', name: 'A world: event by event', url: 'https://site.example/mali/' });
});

test('nothing in a text can end the script that holds it', () => {
  const script = escapeForScript({ name: '</script><script>alert(1)</script><!--' });
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});
