import { expect, type Page, test } from '@playwright/test';
import { forms } from '../site.ts';

test.use({ viewport: forms.desktop });

const failures: Record<string, (page: Page) => Promise<unknown>> = {
  missing: (page) => page.route('**/lane-timeline.json', (route) => route.fulfill({ status: 404 })),
  'cut short': (page) =>
    page.route('**/lane-timeline.json', (route) => route.fulfill({ contentType: 'application/json', body: '{"recorded":{"version":1,' })),
  'of another version': (page) =>
    page.route('**/lane-timeline.json', async (route) => {
      const file = (await (await route.fetch()).json()) as { recorded: { version: number } };
      await route.fulfill({ json: { ...file, recorded: { ...file.recorded, version: file.recorded.version + 1 } } });
    }),
  'without an answer': (page) => page.route('**/lane-timeline.json', () => undefined),
};

for (const [how, fail] of Object.entries(failures)) {
  test(`when the file of recorded deaths is ${how}, all events stand in their lanes`, async ({ page }) => {
    await fail(page);
    await page.goto('explore/');
    const lanes = page.getByRole('application', { name: /^Timeline in lanes/u });
    await expect(lanes.getByRole('link').first()).toBeVisible();
    await expect(page.locator('.lanes-drawing .density-bars')).toHaveCount(0);
    if (how !== 'without an answer')
      await expect(page.getByText('The recorded deaths by lane and the links between events did not arrive')).toBeVisible();
  });
}

test('where the recorded deaths do not arrive, no empty lane looks as if there were none', async ({ page }) => {
  const lane = page.locator('.lane-name', { hasText: /^Recorded/u }); // its other words stand in lines below
  await page.goto('explore/?lanes=kind');
  await expect(lane, 'where they arrive').toHaveCount(1);
  await page.route('**/lane-timeline.json', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(
    page
      .getByRole('application', { name: /^Timeline in lanes/u })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await expect(page.getByText('The recorded deaths by lane and the links between events did not arrive')).toBeVisible();
  await expect(lane).toHaveCount(0);
});

test('without its script the timeline is a picture of the whole time', async ({ page }) => {
  let stopped = 0;
  await page.route(/LaneTimeline.*\.js/u, (route) => {
    stopped += 1;
    return route.abort();
  });
  await page.goto('explore/');
  await expect(page.getByRole('figure', { name: 'Timeline' }).getByRole('link', { name: /^2012: \d+ events$/u })).toBeVisible();
  expect(stopped).toBeGreaterThan(0);
  await expect(page.getByRole('application')).toHaveCount(0);
});
