import { expect, type Page, test } from '@playwright/test';
import { drawn, expectNothingMoved, recordShifts } from './layout-shifts.ts';
import { forms, kindsOfPage, open, ready } from './site.ts';
import { slowLine } from './slow-line.ts';

/** Notes down what should not be there: complaints of the browser, and requests to others. */
function listen(page: Page, baseURL: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL)) heard.push(`request: ${request.url()}`);
  });
  return heard;
}

for (const [kind, address] of Object.entries(kindsOfPage)) {
  test(`${kind}: no complaint of the browser, no request to anybody else`, async ({ page, baseURL }) => {
    const heard = listen(page, baseURL ?? '');
    await open(page, address);
    for (const link of await page.getByRole('link', { name: /^Link to this/u }).all()) {
      if (await link.isVisible()) {
        await link.click();
        break;
      }
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    // The browser itself notes that the page for wrong addresses comes with "404".
    const ownNote = kind === 'wrong address' ? /Failed to load resource.*404/u : /^$/u;
    expect(heard.filter((each) => !ownNote.test(each))).toEqual([]);
  });
}

test('no page takes a style sheet or a script that somebody writes into it', async ({ page }) => {
  for (const address of Object.values(kindsOfPage)) {
    await page.goto(address);
    const refused = await page.evaluate(async () => {
      const directives: string[] = [];
      for (const name of ['style', 'script']) {
        const refusal = new Promise<string>((resolve) => {
          const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent) => resolve(effectiveDirective);
          document.addEventListener('securitypolicyviolation', hear, { once: true });
        });
        const written = document.createElement(name);
        written.textContent = '/* not ours */';
        document.head.append(written);
        directives.push(await refusal);
      }
      return directives;
    });
    expect(refused, address).toEqual(['style-src-elem', 'script-src-elem']);
  }
});

test('fonts that are fetched first are used', async ({ page }) => {
  for (const address of Object.values(kindsOfPage)) {
    await open(page, address);
    const fonts = () =>
      page.evaluate(() => {
        // Fallbacks are the system's own; faces with a range of their own are fetched where a letter asks for them.
        const isOurs = ({ family, style, unicodeRange }: FontFace) =>
          !family.includes('fallback') && style === 'normal' && unicodeRange === 'U+0-10FFFF';
        const loaded = [...document.fonts].filter((face) => face.status === 'loaded' && isOurs(face));
        const preloads = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')].filter(
          ({ media }) => matchMedia(media).matches,
        );
        return { preloads: preloads.length, used: loaded.length };
      });
    const { preloads } = await fonts();
    expect(preloads, address).toBeGreaterThan(0);
    await expect.poll(async () => (await fonts()).used, address).toBe(preloads);
  }
});

/** What is opened, and what comes last there, where that is not a part that every page of the kind has. */
const opened: Record<string, { address: string; last?: string }> = {
  ...Object.fromEntries(Object.entries(kindsOfPage).map(([kind, address]) => [kind, { address }])),
  explore: { address: kindsOfPage.explore, last: 'lane-timeline[data-drawn]' },
  'wrong address': { address: kindsOfPage['wrong address'], last: 'wrong-address[data-compared]' },
  'an address with a slip': { address: 'events/moura-kilings/', last: 'wrong-address[data-compared]' },
  'an event of the story': { address: '#moura-killings' },
  'a year of all events, one open': { address: 'explore/?from=2012-01&to=2012-12&open=coup-2012', last: 'lane-timeline[data-drawn]' },
  'all events of one actor, by region': { address: 'explore/?actor=jnim&lanes=region', last: 'lane-timeline[data-drawn]' },
  'what is found': { address: 'search/?q=moura', last: '.search-group' },
};
/** These have parts of another form at further widths. */
const ofManyForms = ['story', 'explore', 'actors', 'place', 'what is found'];
const windows = {
  'a phone': { viewport: forms.phone, isTouched: true, shown: Object.keys(opened) },
  'a desktop': { viewport: forms.desktop, isTouched: false, shown: Object.keys(opened) },
  'a tablet': { viewport: forms.tablet, isTouched: false, shown: ofManyForms },
  'a narrow phone': { viewport: { width: 320, height: 640 }, isTouched: true, shown: ofManyForms },
};

for (const [form, { viewport, isTouched, shown }] of Object.entries(windows))
  test.describe(`nothing moves on ${form} while a page comes over a slow line, its fonts last`, () => {
    test.use({ viewport, hasTouch: isTouched, isMobile: isTouched });

    for (const what of shown)
      test(what, async ({ page, baseURL }) => {
        const { address, last } = opened[what] ?? { address: '' };
        await recordShifts(page);
        const line = await slowLine(baseURL ?? '');
        await page.goto(line.address + address, { waitUntil: 'commit' });
        while (line.sendPiece()) await drawn(page);
        await drawn(page);
        line.sendFonts();
        await page.waitForLoadState('load');
        await ready(page);
        if (last !== undefined) await page.locator(last).first().waitFor({ state: 'attached' });
        await expectNothingMoved(page);
        line.close();
      });
  });
