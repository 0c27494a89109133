import { readFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

const fil = (namn: string, text: string) => ({ name: namn, mimeType: 'text/csv', buffer: Buffer.from(text) });
const leverans = 'indikator;omrade;period;varde\nPRO-06;jarva;2024-T1;4\nPRO-06;jerva;2024-T1;5\n';

test('a file is examined, stored after a question, and taken back; nothing is lost on reload', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/indikatorer/importer');
  await loggaIn(page);
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page.locator('.ds-error-summary')).toContainText('Välj en fil.');
  await kravTillganglig(page);

  await page.getByLabel('Fil', { exact: false }).first().setInputFiles(fil('vandringar.csv', leverans));
  await page.getByLabel('Datamängd').selectOption('EGEN-INRAPPORTERING');
  await page.getByLabel('De rader som är rätt').check();
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page.locator('.slutsats')).toContainText(/inget är lagrat än\. Av 2\srader är 1\sny och 1\savvisad/);
  await expect(page).toHaveURL(/\/indikatorer\/importer\/[0-9a-f-]{36}/);

  await expect(page.getByRole('table', { name: /Okända koder/ })).toContainText('jarva');
  await expect(page.getByRole('table', { name: /avvisade eller flaggade/ })).toContainText('jerva');
  await expect(page.getByRole('table', { name: /före och efter/ })).toContainText('PRO-06');
  for (const bredd of [1440, 320]) {
    await page.setViewportSize({ width: bredd, height: 900 });
    await kravTillganglig(page);
    await kravUtanSidledsrullning(page);
  }
  const hamtning = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta filen med felen' }).click();
  expect(await readFile(await (await hamtning).path(), 'utf8')).toContain('felkod');

  await page.reload();
  await page.getByRole('button', { name: 'Lagra siffrorna' }).click();
  await expect(page.getByRole('dialog')).toContainText(/1\svärde blir nytt/);
  await kravTillganglig(page);
  await page.getByRole('button', { name: 'Ja, lagra' }).click();
  await expect(page.locator('.slutsats')).toContainText('Filen är lagrad utom de rader som är fel.');

  await page.getByText('Återkalla leveransen').click();
  await page.getByLabel('Varför?').fill('Filen gällde fel år.');
  await page.getByRole('button', { name: 'Återkalla', exact: true }).click();
  await expect(page.locator('.slutsats')).toContainText('Importen är återkallad');

  await page.getByRole('link', { name: 'Skicka en ny fil' }).click();
  await expect(page.getByRole('table', { name: /Leveranser/ })).toContainText('Återkallad');
  await page.goBack();
  await expect(page.locator('.slutsats')).toContainText('Importen är återkallad');
});

test('a file that cannot be read is refused with the reason, and nothing is stored', async ({ page }) => {
  await page.goto('/indikatorer/importer');
  await loggaIn(page);
  await page.getByLabel('Fil', { exact: false }).first().setInputFiles(fil('fel.csv', 'datum;text\n2026;hej\n'));
  await page.getByLabel('Datamängd').selectOption('EGEN-INRAPPORTERING');
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page.locator('.slutsats')).toContainText('Inget är lagrat.');
});

test('a role that may not send figures is told so', async ({ page }) => {
  await page.goto('/indikatorer/importer');
  await loggaIn(page, 'Kommunpolis, Järva');
  await expect(page.getByText('Din roll lämnar inga siffror')).toBeVisible();
});

test('an unknown code is mapped once, and the file is read again', async ({ page }) => {
  await page.goto('/indikatorer/importer');
  await loggaIn(page, 'Statistiker');
  await page
    .getByLabel('Fil', { exact: false })
    .first()
    .setInputFiles(fil('nordvast.csv', 'indikator;omrade;period;varde\nPRO-06;nordvast;2024-T2;4\n'));
  await page.getByLabel('Datamängd').selectOption('EGEN-INRAPPORTERING');
  await page.getByLabel('De rader som är rätt').check();
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await page.getByLabel('Vår kod för nordvast').fill('jarva');
  await kravTillganglig(page);
  await page.getByRole('button', { name: 'Översätt' }).click();
  await expect(page.getByText('översatt', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Kör om filen' }).click();
  await expect(page.locator('.slutsats')).toContainText(/Av 1\srad är 1\sny/);
});
