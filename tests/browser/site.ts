import { expect, type Locator, type Page } from '@playwright/test';

/** One page of each kind, by its address below the base. */
export const kindsOfPage = {
  story: './',
  'event with claims': 'events/moura-killings/',
  'event of an area': 'events/soussan-forest-strike/',
  explore: 'explore/',
  chapter: 'chapters/violence-in-the-centre/',
  actors: 'actors/',
  actor: 'actors/jnim/',
  places: 'places/',
  place: 'places/kidal/',
  glossary: 'glossary/',
  sources: 'sources/',
  about: 'about/',
  method: 'about/method/',
  corrections: 'about/corrections/',
  data: 'data/',
  search: 'search/',
  'wrong address': 'no-such-page/',
} as const;

/** Widths at which the page is laid out in its three forms. */
export const forms = { phone: { width: 390, height: 844 }, tablet: { width: 820, height: 1180 }, desktop: { width: 1440, height: 900 } } as const;

/** Opens a page and waits until its scripts have done their part and its fonts are there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Waits until every element with behaviour has it, and fonts are there. Links that copy themselves have theirs all at once. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body *')].every(
      (element) =>
        !element.localName.includes('-') ||
        element.hasAttribute('data-enhanced') ||
        (element.localName === 'copy-link' && document.documentElement.hasAttribute('data-copies-links')),
    ),
  );
  await page.evaluate(() => document.fonts.ready);
}

/** What is to be drawn is drawn with the next frame of the screen: with the second it is there. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/**
 * Waits until the page stands still: what comes near the window is laid out only then, and seldom as high as it was taken
 * to be, and a place that a link led to is held meanwhile. Before, no place can be measured that is to stay.
 */
export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const place = () => `${scrollY} of ${document.documentElement.scrollHeight}`;
    for (let before = '', still = 0; still < 8;) {
      await new Promise(requestAnimationFrame);
      still = place() === before ? still + 1 : 0;
      before = place();
    }
  });
}

/** The timeline of all events, as it is drawn at the present width. */
export function timeline(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Timeline of all events' });
}

/** Where the sticky strip ends in the window, px from its top; 0 where no strip sticks. */
export function stripEnd(page: Page): Promise<number> {
  return page.evaluate(() => {
    const strip = document.querySelector('overview-strip');
    if (strip === null || getComputedStyle(strip).position !== 'sticky') return 0;
    const { top, bottom } = strip.getBoundingClientRect();
    return top <= 0 ? bottom : 0;
  });
}

/** Expects that a thing comes to be seen whole: in the window, and not under the strip. */
export async function expectInView(thing: Locator): Promise<void> {
  await expect(thing).toBeInViewport({ ratio: 1 });
  const belowStrip = async () => (await thing.evaluate((element) => element.getBoundingClientRect().top)) - (await stripEnd(thing.page()));
  await expect.poll(belowStrip, 'below the strip').toBeGreaterThanOrEqual(0);
  await expect(thing, 'in the window still').toBeInViewport({ ratio: 1 });
}

/** Opens everything on the page that can be opened. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Controls that do nothing without a script. What opens a popover needs none. */
export function controlsOfScripts(page: Page): Locator {
  return page.locator('button:not([popovertarget]), input, select, textarea, [role="button"], a:not([href])').filter({ visible: true });
}

/** Has the browser lay out the parts that it leaves until they come near the window: unseen, they have no size. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}
