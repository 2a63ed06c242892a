import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNothingMoved, recordShifts } from './layout-shifts.ts';
import { forms, standsStill, twoFrames } from './site.ts';

/** Opens the page of all events and waits until its lanes are drawn. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`explore/${query}`);
  await expect(lanes(page)).toBeVisible();
  await expect(marks(page).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('lane-timeline')).toHaveAttribute('data-drawn');
  await standsStill(page);
}
const lanes = (page: Page): Locator => page.getByRole('application', { name: /^Timeline in lanes/u });
const marks = (page: Page): Locator => lanes(page).getByRole('link');
const counts = (page: Page): Locator => lanes(page).getByRole('button');
const period = (page: Page) =>
  page.evaluate(() => [new URLSearchParams(location.search).get('from'), new URLSearchParams(location.search).get('to')]);
/** How many days the address shows; 15 years where it names none. */
const days = (page: Page) =>
  page.evaluate(() => {
    const params = new URLSearchParams(location.search);
    const first = Date.parse(params.get('from') ?? '2012-01-01');
    const [year, month, day] = (params.get('to') ?? '2026-12').split('-').map(Number);
    const last = day === undefined ? Date.UTC(year ?? 0, month ?? 12, 0) : Date.UTC(year ?? 0, (month ?? 1) - 1, day);
    return Math.round((last - first) / 86_400_000) + 1;
  });
/** Pairs of names and counts of different events that lie over each other. */
const overlaps = (page: Page) =>
  lanes(page).evaluate((drawing) => {
    const boxes = [...drawing.querySelectorAll<SVGGraphicsElement>('.mark-name, .count-box')].map((part) => ({
      owner: part.closest<SVGElement>('[data-event], [data-count]')?.getAttribute('aria-label') ?? '',
      box: part.getBoundingClientRect(),
    }));
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.owner !== b.owner &&
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 4 && // the box of a line is higher than its letters
            b.box.top < a.box.bottom - 4,
        )
        .map((b) => `${a.owner} over ${b.owner}`),
    );
  });
/** A place in the lanes where no event stands, in the window. */
async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  await lanes(page).scrollIntoViewIfNeeded();
  await standsStill(page);
  return lanes(page).evaluate((drawing) => {
    const { left, width, top } = drawing.getBoundingClientRect();
    for (let y = Math.max(top, 140) + 20; y < innerHeight - 20; y += 7)
      for (let x = left + width * 0.5; x < left + width * 0.8; x += 11) {
        const hit = document.elementFromPoint(x, y);
        if (hit && drawing.contains(hit) && !hit.closest('a, [role=button]')) return { x, y };
      }
    throw new Error('no empty place');
  });
}

for (const [form, viewport] of Object.entries(forms)) {
  test.describe(form, () => {
    test.use({ viewport });
    for (const query of ['', '?from=2012-01&to=2012-12', '?lanes=region&from=2023-01&to=2023-12', '?lanes=kind&from=2013-01&to=2013-01']) {
      test(`no name lies over another, and nothing moves while the lanes come: ${query || 'all'}`, async ({ page }) => {
        await recordShifts(page);
        await open(page, query);
        expect(await overlaps(page)).toEqual([]);
        if (query === '') await expectNothingMoved(page, 'lane-timeline *');
      });
    }
  });
}

test.describe('by keyboard', () => {
  test.use({ viewport: forms.desktop });

  test('the lanes are one stop; arrows go along a lane and between lanes; each event says its place', async ({ page }) => {
    await open(page);
    expect(await lanes(page).locator('[tabindex="0"]').count()).toBe(1);
    await lanes(page).locator('[tabindex="0"]').focus();
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('aria-label', /Islamic State-linked, event 1 of \d+\.$/u);
    await page.keyboard.press('ArrowRight');
    await expect(focused).toHaveAttribute('aria-label', /Islamic State-linked, event 2 of \d+\.$/u);
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveAttribute('aria-label', /al-Qaeda-linked/u);
    await page.keyboard.press('Home');
    await expect(focused).toHaveAttribute('aria-label', /al-Qaeda-linked, event 1 of \d+\.$/u);
    expect(await lanes(page).locator('[tabindex="0"]').count()).toBe(1);
  });

  test('while the list below grows shorter, the lanes stay where they are', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '?from=2012-01&to=2025-12'); // what is chosen is named above the lanes from the start
    await lanes(page).locator('[tabindex="0"]').focus();
    await lanes(page).evaluate((drawing) => drawing.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await standsStill(page);
    const top = () => lanes(page).evaluate((drawing) => Math.round(drawing.getBoundingClientRect().top));
    const before = await top();
    for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('+');
    await expect.poll(() => days(page)).toBeLessThan(60);
    await expect.poll(() => page.locator('[data-event-row]:visible').count()).toBeLessThan(8);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });

  test('plus and minus zoom around the event with the focus; Enter opens it, Escape closes it', async ({ page }) => {
    await open(page);
    const mark = marks(page).and(page.locator('[data-event="moura-killings"]'));
    await mark.focus();
    await page.keyboard.press('+');
    await expect.poll(() => days(page)).toBeLessThan(2800);
    await expect(mark).toBeFocused();
    await page.keyboard.press('-');
    await expect.poll(() => days(page)).toBe(5479);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/open=moura-killings/u);
    await expect(mark).toHaveAttribute('aria-current', 'true');
    await mark.focus();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/open=/u);
  });

  test('coming closer by key ends at the day of the event, and goes back by the same way', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    const mark = marks(page).and(page.locator('[data-event="moura-killings"]'));
    await mark.focus();
    for (let presses = 0; presses < 16; presses += 1) await page.keyboard.press('+');
    await expect.poll(() => period(page)).toEqual(['2022-03-27', '2022-03-27']);
    await expect(mark).toBeFocused();
    for (let presses = 0; presses < 16; presses += 1) await page.keyboard.press('-');
    await expect.poll(() => days(page)).toBe(5479);
  });

  test('Page keys move on by most of the window, and whole months stay whole', async ({ page }) => {
    await open(page, '?from=2013-01&to=2013-12');
    await lanes(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => period(page)).toEqual(['2013-10', '2014-09']);
    await page.keyboard.press('PageUp');
    await expect.poll(() => period(page)).toEqual(['2013-01', '2013-12']);
  });

  test('past the last event of a lane the window moves on', async ({ page }) => {
    await open(page, '?from=2013-01&to=2013-12');
    await lanes(page)
      .getByRole('group', { name: /^State and politics/u })
      .getByRole('link')
      .last()
      .focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await period(page))[1]).not.toBe('2013-12');
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', /2014.*State and politics/u);
  });

  test('the ends of the period are sliders', async ({ page }) => {
    await open(page);
    const last = page.getByRole('slider', { name: 'Last day shown' });
    await last.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => days(page)).toBeLessThan(5200);
    await expect(last).toHaveAttribute('aria-valuetext', /2025|2026/u);
    const first = page.getByRole('slider', { name: 'First day shown' });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(first).toHaveAttribute('aria-valuetext', /^1 February 2012/u);
    await page.keyboard.press('Home');
    await expect(first).toHaveAttribute('aria-valuetext', /^1 January 2012/u);
    await last.focus();
    await page.keyboard.press('End');
    await expect.poll(() => days(page)).toBe(5479);
  });

  test('the window on the whole time steps by months, as long as it was; a short one by days', async ({ page }) => {
    await open(page, '?from=2013-01&to=2013-12');
    const whole = page.getByRole('slider', { name: 'Period shown' });
    await whole.focus();
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => period(page)).toEqual(['2014-01', '2014-12']);
    await page.keyboard.press('PageDown');
    await expect.poll(() => period(page)).toEqual(['2013-01', '2013-12']);
    await open(page, '?from=2013-02&to=2013-02');
    await whole.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => period(page)).toEqual(['2013-03', '2013-03']);
    await page.getByRole('slider', { name: 'Last day shown' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => period(page)).toEqual(['2013-03-01', '2013-03-30']);
    await open(page, '?from=2013-01-10&to=2013-01-12');
    await whole.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => period(page)).toEqual(['2013-01-09', '2013-01-11']);
  });
});

test.describe('by pointer', () => {
  test.use({ viewport: forms.desktop });

  test('the wheel scrolls the page; with Ctrl it zooms', async ({ page }) => {
    await open(page);
    const { x, y } = await emptyPlace(page);
    await page.mouse.move(x, y);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await standsStill(page);
    expect(await days(page)).toBe(5479);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => days(page)).toBeLessThan(2500);
  });

  test('a drag moves the window by as much as the pointer, in one step of the history', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' }); // so nothing glides on
    await open(page, '?from=2016-01&to=2018-12');
    const { x, y } = await emptyPlace(page);
    const steps = await page.evaluate(() => history.length);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 200, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await period(page))[0]).toMatch(/^2016-0[4-9]/u);
    expect(await days(page), 'it is as long as it was').toBe(1096);
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await page.goBack();
    await expect.poll(() => period(page)).toEqual(['2016-01', '2018-12']);
  });

  test('who holds the lanes and lets go has asked for nothing', async ({ page }) => {
    await open(page, '?to=2020');
    const steps = await page.evaluate(() => history.length);
    for (const held of [page.getByRole('slider', { name: 'Last day shown' }), page.getByRole('slider', { name: 'Period shown' })]) {
      const box = (await held.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(box.x + box.width / 2, box.y + 10);
      await page.mouse.down();
      await page.mouse.up();
    }
    await twoFrames(page);
    await twoFrames(page);
    expect(await period(page)).toEqual([null, '2020']);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await expect(page.locator('.lanes-field[data-held]')).toHaveCount(0);
  });

  test('a button let go outside of the window is let go', async ({ page }) => {
    await open(page, '?from=2016-01&to=2018-12');
    const { x, y } = await emptyPlace(page);
    const send = (name: string, init: PointerEventInit) =>
      page.locator('.lanes-field').dispatchEvent(name, { pointerId: 1, pointerType: 'mouse', isPrimary: true, clientY: y, ...init });
    await send('pointerdown', { clientX: x, button: 0, buttons: 1 });
    for (const by of [20, 60, 100]) await send('pointermove', { clientX: x + by, buttons: 0 });
    await expect(page.locator('.lanes-field[data-held]')).toHaveCount(0);
    expect(await period(page)).toEqual(['2016-01', '2018-12']);
  });

  test('a wheel that is turned while a hand drags does not let go for it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '?from=2016-01&to=2018-12');
    const { x, y } = await emptyPlace(page);
    const field = page.locator('.lanes-field');
    await page.mouse.move(x, y);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 60);
    await page.keyboard.up('Shift');
    await page.mouse.down();
    await page.mouse.move(x - 100, y, { steps: 3 });
    await expect.poll(() => period(page), 'the wheel is at rest').not.toEqual(['2016-01', '2018-12']);
    await expect(field).toHaveAttribute('data-held');
    await page.mouse.move(x - 200, y, { steps: 3 });
    await page.mouse.up();
    await expect(field).not.toHaveAttribute('data-held');
    const [from] = await period(page);
    await expect(page.getByRole('slider', { name: 'First day shown' }), 'what is asked for is what is seen').toHaveAttribute(
      'aria-valuetext',
      await page.evaluate(
        (day) => new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
        from,
      ),
    );
  });

  test('what is chosen before a wheel has come to rest is not taken back by it', async ({ page }) => {
    await open(page);
    const { x, y } = await emptyPlace(page);
    const field = page.locator('.lanes-field');
    const isHeld = await field.evaluate(
      (element, at) => {
        element.dispatchEvent(
          new WheelEvent('wheel', { deltaY: -120, ctrlKey: true, cancelable: true, bubbles: true, clientX: at.x, clientY: at.y }),
        );
        const years = document.querySelector<HTMLSelectElement>('.years-list');
        if (years) years.value = '2020';
        years?.dispatchEvent(new Event('change', { bubbles: true }));
        return element.hasAttribute('data-held');
      },
      { x, y },
    );
    expect(isHeld, 'the wheel still turns').toBe(true);
    await expect(field).not.toHaveAttribute('data-held');
    await expect(lanes(page)).toHaveAccessibleName(/^Timeline in lanes, 2020\./u);
    expect(await period(page)).toEqual(['2020-01', '2020-12']);
  });

  test('a wheel turned sideways moves along, and keeps the length', async ({ page }) => {
    await open(page, '?from=2016-01&to=2018-12');
    const { x, y } = await emptyPlace(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(200, 0);
    await expect.poll(async () => (await period(page))[0]).toMatch(/^2016-0[4-9]/u);
    expect(await days(page)).toBe(1096);
  });

  test('lanes that are thrown glide on', async ({ page }) => {
    await open(page, '?from=2016-01&to=2018-12');
    const { x, y } = await emptyPlace(page);
    const pulled = (120 / ((await lanes(page).boundingBox())?.width ?? 1000)) * 1096;
    // A busy machine may move the pointer too slowly for a throw: then it is thrown again.
    await expect(async () => {
      const before = Date.parse((await period(page))[0] ?? '');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 120, y, { steps: 4 });
      await page.mouse.up();
      await expect(page.locator('.lanes-field')).not.toHaveAttribute('data-held');
      expect((Date.parse((await period(page))[0] ?? '') - before) / 86_400_000).toBeGreaterThan(pulled * 1.3);
    }).toPass();
  });

  test('a double click comes closer', async ({ page }) => {
    await open(page);
    const { x, y } = await emptyPlace(page);
    await page.mouse.dblclick(x, y);
    await expect.poll(() => days(page)).toBeLessThan(2500);
  });

  test('on the whole time the window can be dragged, and set elsewhere', async ({ page }) => {
    await open(page, '?from=2013-01&to=2013-12');
    const field = (await page.locator('[data-minimap]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const whole = (await page.getByRole('slider', { name: 'Period shown' }).boundingBox()) ?? field;
    const middle = whole.x + whole.width / 2;
    await page.mouse.move(middle, whole.y + 20);
    await page.mouse.down();
    await page.mouse.move(middle + field.width / 15, whole.y + 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await period(page))[0]).toMatch(/^2013-12|^2014-01/u);
    expect(await days(page), 'it is as long as it was').toBe(365);
    await expect(page.getByRole('slider', { name: 'Last day shown' })).toHaveAttribute('aria-valuetext', /December 2014|January 2015/u);
    await twoFrames(page);
    await page.mouse.move(field.x + field.width * 0.5, field.y + 20);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(async () => (await period(page))[0]).toMatch(/^2018|^2019/u);
    const last = page.getByRole('slider', { name: 'Last day shown' });
    await expect(last, 'the window has come to rest').toHaveAttribute('aria-valuetext', /2019|2020/u);
    await twoFrames(page);
    const handle = (await last.boundingBox()) ?? field;
    await page.mouse.move(handle.x + handle.width / 2, handle.y + 10);
    await page.mouse.down();
    await page.mouse.move(handle.x + handle.width / 2 + 150, handle.y + 10, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => days(page)).toBeGreaterThan(700);
  });

  test('a count opens its events in place, and leads closer to them', async ({ page }) => {
    await open(page);
    const count = counts(page).first();
    const words = (await count.getAttribute('aria-label')) ?? '';
    await count.click();
    const list = page.getByRole('dialog', { name: /\d+ more, / });
    await expect(list.getByRole('link')).toHaveCount(Number(/^\d+/u.exec(words)?.[0]));
    await expect(list.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(count).toBeFocused();
    await count.click();
    await list.getByRole('button', { name: 'Zoom to these months' }).click();
    await expect.poll(() => days(page)).toBeLessThan(200);
  });

  test('a count shows when an event for which it stands is pointed at in the list, and shows its events there', async ({ page }) => {
    await open(page);
    const count = counts(page).first();
    const number = Number(/^\d+/u.exec((await count.getAttribute('aria-label')) ?? '')?.[0]);
    const slug = (await count.getAttribute('data-count'))?.split(' ').at(-1) ?? '';
    const box = count.locator('.count-box');
    const width = () => box.evaluate((element) => element.getBoundingClientRect().width);
    const before = await width();
    await page.locator(`[data-event-row="${slug}"]`).hover();
    await expect(counts(page).and(page.locator('[data-pointed]'))).toHaveCount(1);
    await expect.poll(width).toBeGreaterThan(before);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(width).toBe(before);
    const link = page.locator(`[data-event-row="${slug}"]`).getByRole('link');
    await link.focus();
    await expect.poll(width).toBeGreaterThan(before);
    await link.blur();
    await expect.poll(width).toBe(before);
    await count.hover();
    await expect(page.locator('[data-event-row][data-pointed]')).toHaveCount(number);
  });

  test('an open event has arcs to its causes and effects; those outside are counted', async ({ page }) => {
    await open(page, '?from=2012-06&to=2013-12&open=operation-serval');
    await expect(page.locator('.arc[data-way="cause"]').first()).toBeVisible();
    await expect(page.locator('.arc[data-way="effect"]').first()).toBeVisible();
    await expect(page.locator('lane-timeline').getByText('led to it')).toBeVisible();
    await open(page, '?from=2013-01&to=2013-01&open=operation-serval');
    await expect(page.getByText(/\d of these (?:before|after) this window/u)).toBeVisible();
  });

  test('what began before the window and goes on is drawn, named and opened, and not counted', async ({ page }) => {
    await open(page, '?from=2014-01&to=2014-12');
    const serval = lanes(page).getByRole('link', { name: /Serval.*goes on from before\.$/u });
    await expect(serval).toBeVisible();
    await expect(page.locator('lane-timeline').getByText(/^\d+ events, 2014; 1 more goes on from before$/u)).toBeVisible();
    await expect(page.locator('[data-event-row="operation-serval"]')).toBeHidden();
    await serval.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/open=operation-serval/u);
    await expect(serval).toHaveAttribute('aria-current', 'true');
  });

  test('what a mark is, is said beside it', async ({ page }) => {
    await open(page);
    await page.locator('[data-event="moura-killings"]').locator('path').first().hover();
    await expect(page.locator('.hover-box')).toContainText('March 2022');
    await page.keyboard.press('Escape');
    await expect(page.locator('.hover-box')).toBeHidden();
  });

  for (const form of ['svg', 'png'] as const) {
    test(`what is drawn can be taken along as ${form}`, async ({ page }) => {
      await open(page, '?from=2012-01&to=2012-12&lanes=region');
      await page.getByRole('button', { name: 'Download' }).click();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('dialog')
          .getByRole('button', { name: new RegExp(`^${form}`, 'iu') })
          .click(),
      ]);
      expect(saved.suggestedFilename()).toBe(`mali-timeline-2012-01-01-to-2012-12-31-lanes-by-region.${form}`);
      const chunks: Buffer[] = [];
      for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
      const file = Buffer.concat(chunks);
      if (form === 'png') expect(file.subarray(1, 4).toString()).toBe('PNG');
      else {
        const boxes = [...file.toString().matchAll(/<path [^>]*d="M[^"]*h[^"]*v[^"]*h-[^"]*z"[^>]*>/gu)].map(([box]) => box);
        expect(boxes.length).toBeGreaterThan(0);
        expect(
          boxes.filter((box) => box.includes('fill="rgb(0, 0, 0)"')),
          'boxes that only say where to cut are not painted',
        ).toEqual([]);
        for (const words of ['17 events, 2012', 'CC BY 4.0', 'lanes=region', 'Uppsala Conflict Data Program', 'data:font/woff2;base64,'])
          expect(file.toString()).toContain(words);
      }
    });
  }
});

test.describe('by touch', () => {
  test.use({ viewport: forms.phone, hasTouch: true });

  test('two fingers zoom, and a tap opens the nearest event', async ({ page }) => {
    await open(page);
    const { x, y } = await emptyPlace(page);
    const device = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      device.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - apart, y, id: 1 },
                { x: x + apart, y, id: 2 },
              ],
      });
    /** Where the name is seen, px from the left; once, whatever draws it. */
    const places = () =>
      page.locator('.lanes-field text', { hasText: 'Killings at Ogossagou, 2019' }).evaluateAll(async (names) => {
        const seen = names.map(
          (name) =>
            new Promise<readonly number[]>((resolve) =>
              new IntersectionObserver(([entry], observer) => {
                observer.disconnect();
                resolve(entry?.isIntersecting === true && entry.intersectionRatio > 0 ? [Math.round(entry.boundingClientRect.left)] : []);
              }).observe(name),
            ),
        );
        return (await Promise.all(seen)).flat();
      });
    const atRest = await places();
    expect(atRest).toHaveLength(1);
    await touch('touchStart', 20);
    for (const apart of [21, 22, 23, 24]) await touch('touchMove', apart);
    await expect.poll(places, 'while they pull, a name moves with its mark').not.toEqual(atRest);
    expect(await places()).toHaveLength(1);
    for (const apart of [30, 40, 60, 80]) await touch('touchMove', apart);
    await touch('touchEnd', 80);
    await expect.poll(() => days(page)).toBeLessThan(3000);
    const before = await days(page);
    await standsStill(page);
    for (let taps = 0; taps < 2; taps += 1) await page.touchscreen.tap(x, y);
    await expect.poll(() => days(page), 'a double tap comes closer').toBeLessThan(before * 0.5);
    await open(page);
    const mark = page.locator('[data-event="operation-serval"]');
    await mark.scrollIntoViewIfNeeded();
    await standsStill(page);
    const box = (await mark.locator('path').first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2 + 4);
    await expect(page).toHaveURL(/open=operation-serval/u);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: forms.phone });

  test('a picture of the lanes is the same whichever view stands open', async ({ page }) => {
    const picture = async (view: string) => {
      await page.locator('.explore-tabs').getByRole('button', { name: view }).click();
      await page.getByRole('button', { name: 'Download' }).click();
      const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: /^SVG/u }).click()]);
      expect(saved.suggestedFilename()).toBe('mali-timeline-2012-01-01-to-2012-12-31-lanes-by-family-coup.svg');
      const chunks: Buffer[] = [];
      for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString();
    };
    await open(page, '?kind=coup&from=2012-01&to=2012-12');
    const fromTimeline = await picture('Timeline');
    expect(fromTimeline).toContain('; Coup');
    const fromList = await picture('List');
    const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text);
    expect(words(fromList)).toEqual(words(fromTimeline));
    await expect(page.getByRole('application'), 'it was drawn unseen').toBeHidden();
    await page.locator('.explore-tabs').getByRole('button', { name: 'Timeline' }).click();
    await expect(marks(page).first()).toBeVisible();
    expect(await overlaps(page)).toEqual([]);
  });
});

test('with reduced motion a button of the window shows it at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await lanes(page).locator('[tabindex="0"]').focus();
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const drawing = document.querySelector('.lanes-drawing[role]');
        let changes = 0;
        const watch = new MutationObserver(() => (changes += 1));
        if (drawing) watch.observe(drawing, { attributes: true, attributeFilter: ['aria-label'] });
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(changes))));
      }),
  );
  expect(frames, 'one drawing, not many on the way').toBe(1);
});
