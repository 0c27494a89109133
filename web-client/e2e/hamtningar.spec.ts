import { createServer, type Server } from 'node:http';
import { test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

/** Stands in for Kolada, which lies outside the service. */
let kalla: Server;
let ordalydelse = 'Andel som ofta avstår från att gå ut ensam.';

test.beforeAll(async () => {
  kalla = createServer(({ url = '' }, svar) => {
    const [, kod = ''] = url.match(/\/v3\/kpi\/(\w+)/) ?? [];
    const values = kod ? [{ id: kod, title: `Nyckeltal ${kod}`, description: kod === 'U07417' ? ordalydelse : 'Oförändrad.' }] : [];
    svar.setHeader('content-type', 'application/json').end(JSON.stringify({ values, count: values.length }));
  });
  await new Promise<void>((klar) => kalla.listen(Number(process.env.E2E_KALLA_PORT), '127.0.0.1', klar));
});

test.afterAll(() => kalla.close());

test('a code whose definition the source has changed is fetched only when somebody has read the change', async ({ page }) => {
  await page.goto('/indikatorer/importer');
  await loggaIn(page, 'Statistiker');
  await page.getByRole('link', { name: 'Hämta från källan' }).click();
  await page.getByLabel('Datamängd').selectOption('KOLADA-BROTT');
  await expect(page.getByText('Inget är läst än')).toBeVisible();
  const hamtningar = page.getByRole('table', { name: 'Hämtningar' }).getByRole('row');
  await page.getByRole('button', { name: 'Hämta nu' }).click();
  await expect(hamtningar.nth(1)).toContainText('Inget nytt');

  ordalydelse = 'Andel som ofta eller ibland avstår från att gå ut ensam.';
  await page.getByRole('button', { name: 'Hämta nu' }).click();
  await expect(hamtningar.nth(1)).toContainText('Utan U07417: definitionen är ändrad.');
  await page.reload();
  const andring = page.getByRole('article', { name: /^U07417/ });
  await expect(andring).toContainText('Andel som ofta avstår');
  await expect(andring).toContainText('ofta eller ibland');
  await andring.getByText('Godkänn U07417').click();
  await andring.getByRole('button', { name: 'Godkänn definitionen' }).click();
  await expect(page.locator('.ds-error-summary')).toContainText('Skriv varför');
  for (const bredd of [1440, 320]) {
    await page.setViewportSize({ width: bredd, height: 900 });
    await kravTillganglig(page);
    await kravUtanSidledsrullning(page);
  }
  await andring.getByLabel('Varför mäter den detsamma?').fill('Frågan i enkäten är densamma.');
  await andring.getByRole('button', { name: 'Godkänn definitionen' }).click();
  await expect(andring).toBeHidden();
  await expect(page.getByRole('table', { name: 'Källans definitioner' })).toContainText('statistiker: Frågan i enkäten är densamma.');

  await page.getByRole('button', { name: 'Hämta nu' }).click();
  await expect(hamtningar).toHaveCount(4);
  await expect(hamtningar.nth(1)).not.toContainText('Utan');
});
