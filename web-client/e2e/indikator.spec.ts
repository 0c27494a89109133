import { readFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import { expect, kravTillganglig, loggaIn } from './hjalp';

test.beforeEach(async ({ page }) => {
  await page.goto('/indikatorer/TRY-03?omrade=jarva');
  await loggaIn(page);
});

test('the sentence, the chart and the table say that the figures are made up', async ({ page }) => {
  await expect(page.locator('.slutsats')).toContainText('Syntetiska exempeldata');
  await expect(page.getByRole('img', { name: /Syntetiska exempeldata/ })).toBeVisible();
  await expect(page.getByRole('table', { name: /Syntetiska exempeldata/ })).toBeVisible();
});

test('a share has its interval in the sentence and n in the table', async ({ page }) => {
  await expect(page.locator('.slutsats')).toContainText(/\d+\sprocent \(\d+–\d+\)/);
  await expect(page.getByRole('columnheader', { name: 'Svar (n)' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '95 % intervall' })).toBeVisible();
});

test('another area is another address, and the back button returns', async ({ page }) => {
  await page.getByLabel('Område').selectOption({ label: 'Farsta' });
  await expect(page).toHaveURL(/omrade=farsta/);
  await expect(page.locator('.slutsats')).toContainText('Farsta');
  await page.goBack();
  await expect(page.locator('.slutsats')).toContainText('Järva');
});

test('the figures can be taken away as a file', async ({ page }) => {
  const hamtning = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ladda ner som CSV' }).click();
  const fil = await (await hamtning).path();
  expect(await readFile(fil, 'utf8')).toContain('TRY-03');
});

test('search and filter live in the address', async ({ page }) => {
  await page.getByRole('link', { name: 'Indikatorer', exact: true }).first().click();
  await page.getByLabel('Sök').fill('mork');
  await expect(page).toHaveURL(/sok=mork/);
  await expect(page.getByRole('link', { name: /mörka områden/i })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Sök')).toHaveValue('mork');
});

test('the catalogue has the latest figure of my area beside each name, and the choice of area is in the address', async ({ page }) => {
  await page.goto('/indikatorer?sok=TRY-03');
  const rad = page.locator('.katalog li', { hasText: 'TRY-03' });
  await expect(rad).toContainText(/Järva 2026: 31\sprocent \(27–36\), n\s=\s423 \(syntetiskt\)/);
  await page.getByLabel('Område').selectOption({ label: 'Farsta' });
  await expect(page).toHaveURL(/omrade=farsta/);
  await expect(rad).toContainText(/Farsta 2026: \d+\sprocent/);
  await page.getByLabel('Källa').selectOption('Brå');
  await expect(page.getByText('Ingen indikator motsvarar sökningen')).toBeVisible();
});

test('the chart has its conclusion as alternative text and can be saved as a picture', async ({ page }) => {
  await expect(page.getByRole('img', { name: /^Linjediagram: .* Sannolikt minskat sedan 2023, med 12\sprocentenheter/ })).toBeVisible();
  for (const [knapp, inledning] of [
    ['Spara som SVG', '<svg'],
    ['Spara som PNG', '\x89PNG'],
  ] as const) {
    const hamtning = page.waitForEvent('download');
    await page.getByRole('button', { name: knapp }).click();
    const fil = await (await hamtning).path();
    expect((await readFile(fil, 'latin1')).slice(0, inledning.length)).toBe(inledning);
  }
});

test('the exact query can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiera adressen' }).click();
  await expect(page.getByText('Kopierad')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/trygghet\/v1\/matvarden\?indikator=TRY-03&omrade=jarva/);
});

test('the control chart is a view of its own with an address, a conclusion and a table', async ({ page }) => {
  await page.goto('/indikatorer/BRO-02?omrade=jarva');
  await page.getByText('Styrdiagram', { exact: true }).click();
  await expect(page).toHaveURL(/vy=styrdiagram/);
  await expect(page.getByText(/^(Bara|Mer än) vanlig variation/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Styrdiagram: Våldsbrott i Järva/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Övre gräns' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('img', { name: /^Linjediagram/ })).toBeVisible();
});

test('a person freezes the baseline of a control chart, with a reason', async ({ page }) => {
  await page.goto('/indikatorer/BRO-03?omrade=jarva&vy=styrdiagram');
  await page.getByText('Fastställ en baslinje').click();
  await page.getByLabel('Från och med').selectOption('2016');
  await page.getByLabel('Till och med').selectOption('2023');
  await page.getByLabel('Varför är de perioderna det normala?').fill('Åren före insatsen.');
  await kravTillganglig(page);
  await page.getByRole('button', { name: 'Fastställ', exact: true }).click();
  await expect(page.getByText(/frysta ur 2016–2023: Åren före insatsen\./)).toBeVisible();
});

test('a decided target is a line in the chart, and a later decision revokes it', async ({ page }) => {
  await page.getByText('Registrera ett mål').click();
  await page.getByLabel('År', { exact: true }).fill('2027');
  await page.getByRole('textbox', { name: 'Mål', exact: true }).fill('25,5');
  await page.getByLabel('Beslut', { exact: true }).fill('Verksamhetsplan 2027');
  await page.getByLabel('Beslutsdag').fill('2026-11-20');
  await page.getByLabel('Var det står att läsa').fill('Dnr JÄRVA 2026/812');
  await kravTillganglig(page);
  await page.getByRole('button', { name: 'Registrera målet' }).click();
  await expect(page.getByRole('img', { name: /Mål 2027: 25,5\sprocent \(Verksamhetsplan 2027\)/ })).toBeVisible();
  const mal = page.getByRole('table', { name: 'Mål för Järva' }).getByRole('row', { name: /2027/ });
  await expect(mal).toContainText('Gäller');
  await page.getByText('Ändra eller upphäv målet för 2027').click();
  const andring = page.locator('details', { hasText: 'Ändra eller upphäv målet för 2027' });
  await andring.getByLabel('Beslutet upphäver målet').check();
  await andring.getByLabel('Beslut', { exact: true }).fill('Ny verksamhetsplan');
  await andring.getByLabel('Var det står att läsa').fill('Dnr JÄRVA 2026/900');
  await andring.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(mal).toContainText('Upphävt');
});
