import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { listOrders } from '../../src/compute/explore/explore-state.ts';
import { laneOrders } from '../../src/compute/explore/lanes.ts';
import { choices } from '../samples/choices.ts';
import { forms, open } from './site.ts';
import { wanted } from './wanted-events.ts';

const sorted = (slugs: readonly string[]) => [...slugs].sort();

const inList = (page: Page) =>
  page.locator('event-list [data-event-row]:visible').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['eventRow'] ?? ''));

/** The events of the lanes: those that begin there, and those that a count opens; not those that go on from before. */
async function inLanes(page: Page): Promise<string[]> {
  const lanes = page.getByRole('application', { name: /^Timeline in lanes/u });
  const slugsOf = (events: ReturnType<typeof lanes.locator>) =>
    events.evaluateAll((all) => all.map((event) => (event as HTMLElement | SVGElement).dataset['event'] ?? ''));
  const slugs = await slugsOf(lanes.locator('[data-event]:not([data-running])'));
  const counts = await lanes.locator('[data-count]').evaluateAll((all) => all.map((count) => (count as SVGElement).dataset['count'] ?? ''));
  for (const key of counts) {
    const count = lanes.locator(`[data-count="${key}"]`);
    await count.focus();
    await page.keyboard.press('Enter');
    const list = page.locator('.count-list');
    await expect(list).toBeVisible();
    await expect(list.getByRole('link').first(), 'from where Escape closes it').toBeFocused();
    slugs.push(...(await slugsOf(list.locator('[data-event]'))));
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  }
  return slugs;
}

/** The events of the map: those at its marks, and those that it says lack a place on it. */
async function onMap(page: Page): Promise<string[]> {
  const map = page.locator('explore-map');
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator('.map-elsewhere')).toHaveText(/ on the map/u);
  const slugs = await map.evaluate((element) =>
    [...element.querySelectorAll<SVGElement>('.map-mark')]
      .map(({ dataset }) => dataset['events'])
      .concat(element.querySelector<HTMLElement>('.map-elsewhere')?.dataset['elsewhere'])
      .flatMap((all) => all?.split(' ').filter((slug) => slug !== '') ?? []),
  );
  return [...new Set(slugs)]; // what happened in several places has several marks
}

async function inDownload(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Download' }).click();
  const sheet = page.getByRole('dialog', { name: 'Take it with you' });
  const saysNone = sheet.getByText('No event is shown, so there is none to take along.');
  await expect(sheet.getByRole('button', { name: /^CSV/u }).or(saysNone)).toBeVisible();
  if (await saysNone.isVisible()) return [];
  const shown = sheet.getByRole('radio', { name: /^What is shown/u });
  if (await shown.isVisible()) await shown.check(); // else it would be the set
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: /^CSV/u }).click()]);
  await sheet.getByRole('button', { name: 'Close' }).click();
  return csvParse(readFileSync(await download.path(), 'utf8')).map(({ slug }) => slug ?? '');
}

test.use({ viewport: forms.desktop });

const [lanesOf, ordersOf] = [Object.keys(laneOrders), Object.keys(listOrders)];
for (const [index, choice] of choices.entries()) {
  const view = `lanes=${lanesOf[index % lanesOf.length] ?? ''}&order=${ordersOf[index % ordersOf.length] ?? ''}`;
  test(`list, lanes, map and download have the same events: explore/?${choice}&${view}`, async ({ page }) => {
    const [first = '', second = ''] = wanted(choice);
    const opened = index % 3 === 0 && first !== '' ? `&open=${first}` : '';
    const set = index % 4 === 1 && second !== '' ? `&set=${second},coup-2012` : '';
    await open(page, `explore/?${choice}&${view}${opened}${set}`);
    await expect(page.locator('explore-page')).toHaveAttribute('data-ready');
    await expect(page.locator('lane-timeline')).toHaveAttribute('data-drawn');
    const listed = sorted(wanted(choice));
    await expect.poll(async () => sorted(await inList(page))).toEqual(listed);
    expect(sorted(await inLanes(page)), 'lanes').toEqual(listed);
    await expect.poll(async () => sorted(await onMap(page)), 'map').toEqual(listed);
    expect(sorted(await inDownload(page)), 'download').toEqual(listed);
    const said = await page.locator('.explore-count').innerText();
    const [shown = 0, earlier = 0] = [/^(\d+) event/u, /(\d+) began earlier/u].map((pattern) => Number(pattern.exec(said)?.[1] ?? 0));
    expect(shown + earlier, said).toBe(listed.length);
  });
}
