import { test } from '@playwright/test';
import { expect, loggaIn } from './hjalp';

test('the profile of an area is complete after at most three calls of the API', async ({ page }) => {
  await page.goto('/hjalp');
  await loggaIn(page);
  const anrop: string[] = [];
  page.on('request', (fraga) => fraga.url().includes('/trygghet/v1/') && anrop.push(new URL(fraga.url()).pathname));
  await page.goto('/omraden/jarva/profil');
  await expect(page.getByRole('heading', { name: 'Anmälda brott' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(anrop.length, anrop.join(' ')).toBeLessThanOrEqual(3);
});

test('each indicator has its latest figure with n and interval, and its series in words', async ({ page }) => {
  await page.goto('/omraden/jarva/profil');
  await loggaIn(page);
  const rad = page.getByRole('row', { name: /närstående/ });
  await expect(rad).toContainText(/2026: 31\sprocent \(27–36\), n\s=\s423/);
  await expect(rad).toContainText('Lågt är bra');
  await expect(rad).toContainText('Sannolikt minskat');
  await expect(page.locator('.slutsats')).toContainText('har en sannolikt blivit bättre');
  await expect(
    rad.getByRole('img', { name: /5\sperioder, 2014: 42\sprocent, 2026: 31\sprocent\. Syntetiska exempeldata\./ }),
  ).toBeVisible();
  await rad.getByRole('link').click();
  await expect(page).toHaveURL(/\/indikatorer\/TRY-03\?omrade=jarva/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Profil' })).toBeVisible();
});
