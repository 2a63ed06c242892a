import { expect, test } from '@playwright/test';
import { expectInView } from '../site.ts';

test('without scripts a word leads to its entry, with its sources and where it comes up', async ({ page }) => {
  await page.goto('events/azawad-declaration/');
  await page.getByRole('link', { name: 'Azawad', exact: true }).press('Enter');
  await expect(page).toHaveURL(/glossary\/#azawad$/u);
  await expectInView(page.getByRole('heading', { name: 'Azawad' }));
  const entry = page.getByRole('region', { name: 'Azawad' });
  await entry.getByText(/^Comes up in/u).click();
  await entry
    .getByRole('link', { name: /declare/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/events\//u);
});

test('without scripts the meaning of a word opens in place by keyboard', async ({ page }) => {
  await page.goto('events/azawad-declaration/');
  const button = page.getByRole('button', { name: 'Azawad: meaning' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note')).toContainText('claimed and contested');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('note')).toBeHidden();
});

test('without scripts the words of a chapter lead to the glossary', async ({ page }) => {
  await page.goto('chapters/two-coups/');
  await page.getByRole('region', { name: 'Words of this chapter' }).getByRole('link', { name: 'Junta' }).click();
  await expectInView(page.getByRole('heading', { name: 'Junta' }));
});
