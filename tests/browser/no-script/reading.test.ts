import { expect, test } from '@playwright/test';
import { controlsOfScripts, expectInView, forms, kindsOfPage, openAll, timeline } from '../site.ts';

test('without scripts the story has all its chapters and events, and says what it says with them', async ({ page, request }) => {
  const { events } = (await (await request.get('data/events.json')).json()) as { events: { slug: string; title: string }[] };
  await page.goto('./');
  await expect(page.locator('[data-enhanced]'), 'no script has run').toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const titles = (await page.getByRole('article').getByRole('heading').allTextContents()).map((title) => title.trim());
  expect(titles).toEqual(events.map(({ title }) => title));
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(10);
});

for (const [form, viewport] of Object.entries(forms)) {
  test(`without scripts a mark of the timeline leads to its event on a ${form}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('./');
    await timeline(page)
      .getByRole('link', { name: /27–31 March 2022: / })
      .click();
    await expectInView(page.locator('#moura-killings').getByRole('heading'));
  });
}

test('without scripts the marks of the timeline can be skipped with the keyboard', async ({ page }) => {
  await page.goto('./');
  const skip = page.getByRole('link', { name: 'Skip the marks of the timeline' });
  await skip.focus();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('#story')).toBeFocused();
});

test('without scripts what is closed can be opened', async ({ page }) => {
  await page.goto('./#moura-killings');
  const event = page.locator('#moura-killings');
  const note = event.locator('[id^="moura-killings-source-"]').first();
  await expect(note).toBeHidden();
  await event.getByText('Read on').click();
  await expect(note).toBeVisible();

  await page.getByText('The figures as a table').click();
  await expect(page.getByRole('table', { name: /^Deaths in organised violence/u })).toBeVisible();
});

test('without scripts note marks lead to sources and back', async ({ page }) => {
  await page.goto(kindsOfPage['event with claims']);
  await page.locator('#moura-killings-cite-1').click();
  const note = page.locator('li:target');
  await expectInView(note);
  await note.locator('a[href="#moura-killings-cite-1"]').click();
  await expectInView(page.locator('#moura-killings-cite-1'));
});

test('without scripts the meaning of a word opens beside it', async ({ page }) => {
  await page.goto('./');
  const chapter = page.locator('.chapter').first();
  const meaning = chapter.getByRole('note').first();
  await expect(chapter.getByRole('note')).toHaveCount(0);
  await chapter
    .getByRole('button', { name: /: meaning$/u })
    .first()
    .click();
  await expect(meaning).toBeVisible();
});

test('without scripts “Link” is a link to the thing itself', async ({ page }) => {
  await page.goto('./');
  await page
    .locator('#coup-2012')
    .getByRole('link', { name: /^Link to this: / })
    .click();
  await expect(page).toHaveURL(/#coup-2012$/u);
});

test('without scripts an earlier address of an event leads to it', async ({ page }) => {
  await page.goto('events/january-2025-strike/');
  await page.waitForURL('**/events/soussan-forest-strike/');
});

for (const [kind, address] of Object.entries(kindsOfPage)) {
  test(`without scripts there is text and no dead control: ${kind}`, async ({ page }) => {
    await page.goto(address);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
    await openAll(page);
    await expect(controlsOfScripts(page)).toHaveCount(0);
  });
}
