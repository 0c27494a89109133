import { type Page, test } from '@playwright/test';
import { expect, loggaIn } from './hjalp';

test.describe.configure({ mode: 'serial' });
let motet = '';

async function som(page: Page, person: string, stig: string) {
  await page.goto(stig);
  await loggaIn(page, person);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('a meeting is prepared over an analysis whose causes are not found yet', async ({ page }) => {
  await som(page, 'Samordnare, Järva', '/omraden/jarva');
  await page.getByRole('link', { name: 'Exempel: tertialanalys för Järva, september–december 2025' }).click();
  await page.getByRole('link', { name: 'Förbered ett möte' }).click();
  await page.getByLabel('Vem som möts').fill(`Lokal styrgrupp ${Date.now()}`);
  await page.getByRole('button', { name: 'Förbered mötet' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Bedrägerier mot äldre' }).or(page.getByRole('table')).first()).toBeVisible();
  motet = new URL(page.url()).pathname;
});

test('a problem without a cause cannot be prioritised, one with a cause can', async ({ page }) => {
  await som(page, 'Styrgrupp, Järva', motet);
  const prioritera = (rubrik: string) =>
    page.getByRole('group', { name: `Beslut om ${rubrik}` }).getByRole('button', { name: 'Prioritera', exact: true });
  await expect(prioritera('Bedrägerier mot äldre')).toBeDisabled();
  await expect(prioritera('Otillåten påverkan mot personal')).toBeEnabled();
});

test('the chain says that the problem has no cause, and leads to it', async ({ page }) => {
  await som(page, 'Samordnare, Järva', '/omraden/jarva/kedjan?som=lista');
  await expect(page.locator('.slutsats')).toContainText(/problem saknar orsak/i);
  const rad = page.locator('.kedjelista > li', { hasText: 'Bedrägerier mot äldre' });
  await expect(rad).toContainText('Ingen orsak angiven');
  await rad.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bedrägerier mot äldre');
});
