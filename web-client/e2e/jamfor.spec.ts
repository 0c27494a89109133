import { test } from '@playwright/test';
import { expect, loggaIn } from './hjalp';

test.beforeEach(async ({ page }) => {
  await page.goto('/indikatorer/TRY-03/jamfor');
  await loggaIn(page);
});

test('the areas stand in the order of the alphabet, with intervals, and a place that is an interval too', async ({ page }) => {
  const tabell = page.getByRole('table', { name: /Stadsdelsområden 2026/ });
  await expect(tabell.getByRole('rowheader')).toHaveCount(11);
  const namn = await tabell.getByRole('rowheader').allTextContents();
  expect(namn).toEqual(namn.toSorted((a, b) => a.localeCompare(b, 'sv')));
  await expect(tabell.getByRole('row', { name: /Järva/ })).toContainText(/31.*27–36.*423.*\d–\d+/);
});

test('both charts say the conclusion, and the period is in the address', async ({ page }) => {
  await expect(page.getByRole('img', { name: /^Punktdiagram med 95 %-intervall: .*Syntetiska exempeldata/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Trattdiagram: / })).toBeVisible();
  await page.getByLabel('Period').selectOption('2023');
  await expect(page).toHaveURL(/period=2023/);
  await expect(page.getByRole('table', { name: /Stadsdelsområden 2023/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('table', { name: /Stadsdelsområden 2026/ })).toBeVisible();
});
