import type { Locator, Page } from '@playwright/test';
import { exists, type Interaction, measureAnswers, pressing } from './interactions.ts';
import type { Profile } from './profiles.ts';
import type { ExploreVisit } from './results.ts';
import { heapAfter, slowDown, visit, type Visit, watchMovement } from './visit.ts';

const lanes = (page: Page): Locator => page.getByRole('application', { name: /^timeline in lanes/iu });
const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first();
const rows = (page: Page) => page.getByRole('row').getByRole('link').filter({ visible: true });
const filters = (page: Page) => button(page, /^filters\b/iu);
const choices = (page: Page) => page.getByRole('checkbox').filter({ visible: true });

/** Turns of the wheel, or moves of the fingers, of one gesture. */
const steps = 90;

/** In a narrow window one view is shown at a time. */
async function show(page: Page, view: RegExp): Promise<void> {
  const tab = page.locator('.explore-tabs').getByRole('button', { name: view });
  if (await exists(tab)) await tab.click();
}

const interactions: readonly Interaction[] = [
  steppingThrough('divide the lanes by region', async (page) => {
    const list = page.getByRole('combobox', { name: 'Lanes' });
    return (await exists(list)) ? { focus: list, key: 'ArrowDown' } : { focus: button(page, /^region$/iu), key: 'Enter' };
  }),
  pressing('show a shorter time', (page) => button(page, /^show a shorter time$/iu)),
  steppingThrough('step from event to event by key', (page) => ({ focus: lanes(page).locator('[tabindex="0"]').first(), key: 'ArrowRight' })),
  pressing('show all years', (page) => button(page, /^\d+ years$/iu)),
  pressing('sort the list', async (page) => {
    await show(page, /^list$/iu);
    const head = page.getByRole('columnheader', { name: 'Event' }).getByRole('button');
    await head.waitFor(); // with thousands of rows the list comes frames after the press
    return head;
  }),
  pressing('open an event', async (page) => {
    await show(page, /^list$/iu);
    return rows(page).nth(4);
  }),
  pressing('go to the next event', async (page) => {
    await openEvent(page);
    return button(page, /^after$/iu);
  }),
  pressing('put it in a set', async (page) => {
    await openEvent(page);
    return button(page, /^add to set$/iu);
  }),
  pressing('open the filters (a sheet, in a narrow window)', filters),
  pressing('choose a filter', async (page, press) => {
    if (!(await exists(choices(page).first())) && (await exists(filters(page)))) {
      await press(filters(page));
      await choices(page).first().waitFor();
    }
    return choices(page).nth(2);
  }),
  pressing('open the download', (page) => button(page, /^download$/iu)),
];

async function openEvent(page: Page): Promise<void> {
  await show(page, /^list$/iu);
  await rows(page).nth(4).click();
  await button(page, /^add to set$/iu).waitFor();
}

function steppingThrough(name: string, find: (page: Page) => Promise<Key> | Key): Interaction {
  return {
    name,
    prepare: async (page) => {
      await show(page, /^timeline$/iu);
      const { focus, key } = await find(page);
      if (!(await exists(focus))) return undefined;
      await focus.focus();
      return () => page.keyboard.press(key);
    },
  };
}
interface Key {
  readonly focus: Locator;
  readonly key: string;
}

/**
 * Visits the page of all events: zooms and moves its lanes, and uses its controls. Shifts are those of loading: whoever
 * zooms asks for lanes of another height, and for a shorter list.
 */
export async function visitExplore(page: Page, address: string, profile: Profile): Promise<ExploreVisit> {
  const explore = await visit(page, address, profile);
  const zooming = await moving(explore, zoom);
  await atYear(explore);
  const panning = await moving(explore, pan);
  const answers = await measureAnswers(explore, interactions);
  return {
    loading: explore.loading,
    zooming,
    panning,
    answers,
    bytesAfterUse: explore.bytes(),
    shift: explore.loading.shift,
    heap: await heapAfter(explore),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function moving({ page, ...rest }: Visit, move: (visit: Visit, from: Point) => Promise<void>) {
  if (!(await exists(lanes(page)))) return undefined;
  await lanes(page).evaluate((drawing) => drawing.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const place = await emptyPlace(page);
  return place && (await watchMovement(page, () => move({ page, ...rest }, place)));
}

/** A place in the lanes, in the window, where no event stands. */
async function emptyPlace(page: Page): Promise<Point | undefined> {
  return lanes(page).evaluate((drawing) => {
    const { left, width, top } = drawing.getBoundingClientRect();
    for (let y = Math.max(top, 0) + 20; y < innerHeight - 20; y += 7)
      for (let x = left + width * 0.5; x < left + width * 0.8; x += 11) {
        const hit = document.elementFromPoint(x, y);
        if (hit && drawing.contains(hit) && !hit.closest('a, [role=button]')) return { x, y };
      }
    return undefined;
  });
}

/** From all years to about a month, and out again: by the wheel, or by two fingers. */
async function zoom({ page, devtools, profile }: Visit, { x, y }: Point): Promise<void> {
  if (profile.context.hasTouch !== true) {
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    for (const turn of [-60, 60]) for (let step = 0; step < steps; step += 1) await page.mouse.wheel(0, turn);
    await page.keyboard.up('Control');
    return;
  }
  const fingers = (type: 'touchStart' | 'touchMove', apart: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [
        { x: x - apart, y, id: 1 },
        { x: x + apart, y, id: 2 },
      ],
    });
  for (const [from, to] of [
    [10, 120],
    [10, 120],
    [120, 10],
    [120, 10],
  ] as const) {
    await fingers('touchStart', from);
    for (let step = 1; step <= steps / 2; step += 1) await fingers('touchMove', from + ((to - from) * step) / (steps / 2));
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}

async function atYear({ page, devtools, profile }: Visit): Promise<void> {
  const years = page.getByRole('combobox', { name: 'Show a year' });
  await slowDown(devtools, 1);
  if (await exists(years)) {
    await years.selectOption('2020');
    await page.getByRole('application', { name: /^timeline in lanes, 2020/iu }).waitFor(); // said when it has come to rest
  }
  await slowDown(devtools, profile.slowdown);
}

/** To the left and back: by the mouse, or by one finger. */
async function pan({ page, devtools, profile }: Visit, { x, y }: Point): Promise<void> {
  const along = Array.from({ length: steps * 2 }, (_, index) => x - 150 * Math.sin((Math.PI * (index + 1)) / steps / 2));
  if (profile.context.hasTouch !== true) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const at of along) await page.mouse.move(at, y);
    await page.mouse.up();
    return;
  }
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }] });
  await finger('touchStart', x);
  for (const at of along) await finger('touchMove', at);
  await finger('touchEnd', x);
}
