import { expect, test } from '@playwright/test';
import { open } from './site.ts';

const event = 'events/azawad-declaration/';

test('a reader without a mouse opens the meaning of a word, goes on to its sources, and closes it', async ({ page }) => {
  await open(page, event);
  const word = page.getByRole('link', { name: 'Azawad', exact: true });
  const meaning = page.getByRole('note');
  await word.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Azawad: meaning' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await expect(meaning).toContainText('claimed and contested');
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link', { name: 'Sources' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(page.getByRole('button', { name: 'Azawad: meaning' })).toBeFocused();
});

for (const width of [390, 1440]) {
  test(`a meaning is seen whole, and goes when the reader clicks elsewhere, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, './#chapter-two-coups');
    const button = page.locator('#chapter-two-coups .chapter-introduction').getByRole('button').first();
    await button.click();
    const meaning = page.getByRole('note');
    await expect(meaning).toBeInViewport({ ratio: 1 });
    await page.mouse.click(5, 300);
    await expect(meaning).toBeHidden();
  });
}

test('no line breaks between a word and its mark, whatever the width', async ({ page }) => {
  await open(page, 'chapters/violence-in-the-centre/');
  const marks = page.getByRole('button', { name: /: meaning$/u });
  await expect(marks.first()).toBeVisible();
  for (let width = 320; width <= 700; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    const apart = await marks.evaluateAll((found) =>
      found
        .filter((mark) => {
          const word = [...(mark.previousElementSibling?.getClientRects() ?? [])].at(-1);
          const { top, left, right } = mark.getBoundingClientRect();
          return word === undefined || top < word.top - 10 || top > word.bottom - 5 || left < word.left || right > word.right;
        })
        .map((mark) => mark.ariaLabel),
    );
    expect(apart, `${width} px wide`).toEqual([]);
  }
});

test('in the story the same word opens the same meaning in every chapter', async ({ page }) => {
  await open(page, './');
  for (const chapter of ['coup-and-occupied-north', 'two-coups']) {
    await page.locator(`#chapter-${chapter} .chapter-introduction`).getByRole('button', { name: 'ECOWAS: meaning' }).click();
    await expect(page.getByRole('note')).toContainText('bloc of West African states');
    await page.keyboard.press('Escape');
  }
});

test('words that are copied with a sentence are those of the sentence', async ({ page }) => {
  await open(page, event);
  const copied = await page
    .locator('#what-happened p')
    .first()
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString() ?? '';
    });
  expect(copied).toMatch(/^The National Movement for the Liberation of Azawad \(MNLA\) declared/u);
});
