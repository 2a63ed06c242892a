import { expect, type Page, test } from '@playwright/test';
import { forms, kindsOfPage, open, ready } from './site.ts';

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

for (const [form, viewport] of Object.entries(forms)) {
  for (const address of [
    './',
    './#moura-killings',
    kindsOfPage['event with claims'],
    kindsOfPage.actors,
    kindsOfPage.explore,
    'explore/?from=2012-01&to=2012-12&open=coup-2012',
    'explore/?actor=jnim&lanes=region',
  ]) {
    test(`nothing shifts while ${address} loads on a ${form}, also when the fonts come late`, async ({ page }) => {
      await page.setViewportSize(viewport);
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/*.woff2', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      release();
      await page.waitForLoadState('load');
      await ready(page);
      const shifts = await page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const observer = new PerformanceObserver(() => undefined);
            observer.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const entries = observer.takeRecords() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[];
                resolve(
                  entries
                    .filter(({ value }) => value >= 0.0005)
                    .map(
                      ({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | ')}`,
                    ),
                );
              }),
            );
          }),
      );
      expect(shifts).toEqual([]);
    });
  }
}
