import type { Locator, Page } from '@playwright/test';
import { slowDown, type Visit } from './visit.ts';

/** How long the page took to answer, ms from the input to the next paint; without it, why it was not measured. */
export interface Answer {
  readonly name: string;
  readonly duration: number | undefined;
  readonly why: string | undefined;
}

/** Something that a reader does. Controls are found by the names that a reader is told. */
export interface Interaction {
  readonly name: string;
  /** Finds the control and makes ready; gives what is to be measured, or nothing where there is no such control. */
  readonly prepare: (page: Page, press: Press) => Promise<(() => Promise<void>) | undefined>;
}
/** A click, or a tap where there is touch. */
type Press = (control: Locator) => Promise<void>;

/** The timeline, where it can be held: a slider. */
export const timelineHandle = (page: Page): Locator => page.getByRole('slider', { name: /timeline|story|reader|event/iu }).first();
const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first();
/** In the bar at the foot of a narrow window, beside the story in a wide one. */
const filters = (page: Page) => button(page, /^(?:show )?filters?\b/iu);
/** In the panel: before it is opened there are no choices. */
const choices = (page: Page) => page.locator('.filter-panel').getByRole('checkbox').filter({ visible: true });
const search = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^search/iu });
const field = (page: Page) => page.getByRole('dialog', { name: /search/iu }).getByRole('searchbox');

/** All but the search, which brings its own scripts. */
export const interactions: readonly Interaction[] = [
  pressing('open a line', (page) =>
    page
      .locator('summary')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .nth(3),
  ),
  pressing('read on', (page) => page.getByText('Read on').filter({ visible: true }).nth(2)),
  pressing('explain a word', (page) => page.locator('button[popovertarget]').filter({ visible: true }).first()),
  pressing('copy a link', (page) => page.getByRole('link', { name: /^Link to this: / }).nth(5)),
  pressing('go to a chapter', async (page, press) => {
    const link = page.locator('nav').filter({ hasText: 'hapter' }).getByRole('link').filter({ visible: true }).nth(4);
    const opener = button(page, /^chapters\b/iu).or(page.getByText(/^All \d+ chapters$/u).filter({ visible: true }));
    if (!(await exists(link)) && (await exists(opener))) await press(opener);
    return link;
  }),
  {
    name: 'step along the timeline by key',
    prepare: async (page) => {
      const handle = timelineHandle(page);
      if (!(await exists(handle))) return undefined;
      await handle.focus();
      return () => page.keyboard.press('ArrowRight');
    },
  },
  pressing('open the filters', filters),
  pressing('choose a filter', async (page, press) => {
    if (!(await exists(choices(page))) && (await exists(filters(page)))) {
      await press(filters(page));
      await choices(page).first().waitFor();
    }
    return choices(page).first();
  }),
  pressing('take the choice back', (page) =>
    page
      .getByRole('button', { name: /^Clear$/u })
      .filter({ visible: true })
      .first(),
  ),
  pressing('open the map (a sheet, in a narrow window)', (page) => button(page, /^(?:show |open )?(?:the )?map\b/iu)),
  pressing('look closer on the map (beside the story, in a wide window)', (page) => button(page, /^closer$/iu)),
  pressing('show all in full', (page) =>
    page
      .getByRole('radio', { name: /full/iu })
      .or(page.getByRole('button', { name: /full/iu }))
      .or(page.getByRole('checkbox', { name: /full/iu }))
      .or(page.getByRole('switch', { name: /full/iu }))
      .first(),
  ),
];

export const searching: readonly Interaction[] = [
  pressing('open the search', search),
  {
    name: 'type in the search',
    prepare: async (page, press) => {
      if (!(await exists(field(page))) && (await exists(search(page)))) await press(search(page));
      if (!(await exists(field(page)))) return undefined;
      await field(page).focus();
      return () => page.keyboard.type('sam', { delay: 120 });
    },
  },
];

/** Something that is pressed: found and brought into the window first. */
export function pressing(name: string, find: (page: Page, press: Press) => Locator | Promise<Locator>): Interaction {
  return {
    name,
    prepare: async (page, press) => {
      const control = await find(page, press);
      if (!(await exists(control))) return undefined;
      await control.scrollIntoViewIfNeeded();
      return () => press(control);
    },
  };
}

/** True where a control is there and can be seen. */
export async function exists(control: Locator): Promise<boolean> {
  return (await control.count()) > 0 && control.first().isVisible();
}

/** Does one after the other and measures how long the page takes to answer each. */
export async function measureAnswers({ page, devtools, profile }: Visit, what: readonly Interaction[]): Promise<Answer[]> {
  const press: Press = (control) => (profile.context.hasTouch === true ? control.tap() : control.click());
  const answers: Answer[] = [];
  for (const { name, prepare } of what) {
    await slowDown(devtools, 1); // only the answer is to be slow, not the way to it
    await clearTheWay(page);
    try {
      const act = await prepare(page, press);
      if (act === undefined) answers.push({ name, duration: undefined, why: `no such control on this ${profile.name}` });
      else {
        await settle(page);
        await slowDown(devtools, profile.slowdown);
        answers.push({ name, duration: await durationOf(page, act), why: undefined });
      }
    } catch (error) {
      answers.push({ name, duration: undefined, why: `could not be done: ${String(error).split('\n')[0] ?? ''}` });
    }
  }
  await slowDown(devtools, profile.slowdown);
  return answers;
}

/** Closes all that stands over the page, so that nothing covers what is pressed next. */
async function clearTheWay(page: Page): Promise<void> {
  const over = page.getByRole('dialog').filter({ visible: true });
  for (let tries = 0; tries === 0 || (tries < 3 && (await over.count()) > 0); tries += 1) {
    await page.keyboard.press('Escape');
    await settle(page);
  }
}

/** The longest answer to what was done; under 16 ms, which no browser tells, it counts as 16. */
async function durationOf(page: Page, act: () => Promise<void>): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await act();
  await settle(page);
  const durations = await page.evaluate((since) => {
    pageRecord.collect();
    return pageRecord.answers.filter((answer) => answer.start >= since).map(({ duration }) => duration);
  }, start);
  return Math.max(16, ...durations);
}

/** Waits until what was asked for is painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
      }),
  );
}

/** Drags the timeline from one side to the other. Gives nothing where it cannot be dragged. */
export async function timelineDrag({ page, devtools, profile }: Visit): Promise<(() => Promise<void>) | undefined> {
  const handle = timelineHandle(page);
  if (!(await exists(handle))) return undefined;
  const strip = page.getByRole('navigation', { name: /timeline/iu }).first();
  const box = await ((await exists(strip)) ? strip : handle).boundingBox();
  if (box === null) return undefined;
  const steps = 180;
  const y = box.y + box.height * 0.7;
  const at = (step: number) => box.x + box.width * (0.1 + (0.8 * step) / steps);
  const moves = Array.from({ length: steps }, (_, index) => at(index + 1));
  if (profile.context.hasTouch !== true) {
    return async () => {
      await page.mouse.move(at(0), y);
      await page.mouse.down();
      for (const x of moves) await page.mouse.move(x, y);
      await page.mouse.up();
    };
  }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  return async () => {
    await touch('touchStart', at(0));
    for (const x of moves) await touch('touchMove', x);
    await touch('touchEnd', at(steps));
  };
}
