import { expect, type Locator, test } from '@playwright/test';
import { forms, kindsOfPage, open, timeline } from './site.ts';

/** Animations that only let a thing be seen after a while, where it would be pushed or would not be true before. */
const showOnly = ['held-back', 'explore-not-come', 'explore-says-so'];

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself, and a link jumps', async ({ page }) => {
    for (const address of Object.values(kindsOfPage)) {
      await open(page, address);
      const moving = await page.evaluate((harmless) => {
        const seconds = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
        return [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
            const isMoved = seconds(animationDuration) && !harmless.includes(animationName);
            return seconds(transitionDuration) || isMoved || scrollBehavior === 'smooth';
          })
          .map(({ localName, className }) => `${localName}.${String(className)}`);
      }, showOnly);
      expect(moving, address).toEqual([]);
      const animations = (harmless: string[]) =>
        document.getAnimations().filter((animation) => !(animation instanceof CSSAnimation && harmless.includes(animation.animationName))).length;
      expect(await page.evaluate(animations, showOnly), address).toBe(0);
    }
  });
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  /** A colour of a thing, and what that thing stands on. */
  const colour = (thing: Locator, property: 'fill' | 'stroke' | 'color' | 'backgroundColor') =>
    thing.evaluate((element, name) => getComputedStyle(element)[name], property);

  test('marks, words, focus and borders keep standing out from the ground', async ({ page }) => {
    await page.setViewportSize(forms.desktop);
    await open(page, './');
    const ground = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.setAttribute('hidden', '');
      document.body.append(probe);
      probe.style.setProperty('color', 'Canvas');
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    const mark = timeline(page).getByRole('link', { name: /27–31 March 2022: / });
    expect(await colour(mark.locator('use:visible'), 'fill')).not.toBe(ground);
    expect(await colour(page.locator('.band:visible').first(), 'fill')).not.toBe(ground);
    expect(await colour(page.locator('#moura-killings .kind-symbol').first(), 'fill')).not.toBe(ground);
    expect(await colour(page.locator('.band-link text').first(), 'fill')).not.toBe(ground);
    expect(await colour(page.getByRole('heading', { level: 1 }), 'color')).not.toBe(ground);

    await open(page, kindsOfPage['event with claims']);
    expect(await colour(page.locator('.map-ring').first(), 'stroke')).not.toBe(ground);
    expect(await colour(page.locator('.deaths-dot').first(), 'fill')).not.toBe(ground);
    expect(await colour(page.locator('.deaths-row text').first(), 'fill')).not.toBe(ground);

    await open(page, 'explore/');
    expect(await colour(page.locator('.list-table .kind-sign').first(), 'backgroundColor')).not.toBe(ground);
  });
});

test.describe('on paper', () => {
  test('an event prints with the addresses of its sources, and without what only a screen can do', async ({ page }) => {
    await open(page, kindsOfPage['event with claims']);
    const hue = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--teal'));
    const onLightScreen = await hue();
    const address = page.locator('.source-address').first();
    await expect(address).toBeHidden();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(address).toBeVisible();
    await expect(address).toHaveText(/^https?:\/\//u);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
    await expect(page.getByRole('link', { name: /^Link to this/u }).first()).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.citation')).toBeVisible();
    await expect(page.locator('html'), 'white, also from a dark screen').toHaveCSS('background-color', 'rgb(255, 255, 255)');
    expect(await hue(), 'dark enough for white paper').toBe(onLightScreen);
  });

  test('a chapter prints with its events in full', async ({ page }) => {
    await open(page, kindsOfPage.chapter);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Questions for a class' })).toBeVisible();
    const texts = page.locator('.event-rest');
    expect(await texts.count()).toBeGreaterThan(2);
    for (const text of await texts.all()) await expect(text).toBeVisible();
  });

  test('nothing is wider than the sheet', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    // A4 less its margins, at 96 px an inch.
    await page.setViewportSize({ width: 642, height: 986 });
    for (const address of Object.values(kindsOfPage)) {
      await open(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(642);
    }
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark', async ({ page }) => {
    await open(page, './');
    const lightness = (text: string) => (text.match(/\d+/gu) ?? []).slice(0, 3).reduce((sum, value) => sum + Number(value), 0) / 3;
    const { ground, ink } = await page.evaluate(() => ({
      ground: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.body).color,
    }));
    expect(lightness(ground)).toBeLessThan(50);
    expect(lightness(ink)).toBeGreaterThan(200);
  });
});
