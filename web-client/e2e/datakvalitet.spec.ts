import { test } from '@playwright/test';
import { expect, loggaIn } from './hjalp';

test.beforeEach(async ({ page }) => {
  await page.goto('/indikatorer/datakvalitet');
  await loggaIn(page);
});

test('the board says how old the figures are and what they can carry, and the filter is in the address', async ({ page }) => {
  await expect(page.locator('.slutsats')).toContainText(/\d+\sindikatorer har mätvärden\./);
  const tabell = page.getByRole('table', { name: 'Datakvalitet per indikator' });
  await expect(tabell.getByRole('row', { name: /närstående/ })).toContainText(/I ordning.*2026.*vart tredje år.*2029-12-31/);
  await page.getByLabel('Bara dem som behöver ses efter').check();
  await expect(page).toHaveURL(/visa=brister/);
  await expect(tabell.getByRole('row', { name: /närstående/ })).toHaveCount(0);
  await expect(tabell.getByText('Gammalt').first()).toBeVisible();
});

test('a data set says area by area what has come and what has not', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Datamängd' }).selectOption('TRYGGHET-SYNTETISK');
  await expect(page).toHaveURL(/datamangd=TRYGGHET-SYNTETISK/);
  await expect(page.getByRole('table', { name: /^TRYGGHET-SYNTETISK, / }).getByRole('row', { name: /Järva/ })).toContainText(/procent/);
});

test('the data sets say when their next figures are due', async ({ page }) => {
  const datamangder = page.getByRole('table', { name: 'Datamängder' });
  await expect(datamangder.getByRole('row', { name: /TRYGGHET-SYNTETISK/ })).toContainText('2029 väntas 2030-03-01');
  await expect(datamangder.getByRole('row', { name: /\(ANMALDA-BROTT\)/ })).toContainText('inte planerad');
});
