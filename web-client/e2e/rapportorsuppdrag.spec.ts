import { type Page, test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

const rapportor = `rapportor-prov-${Date.now()}`;

/** Wide and narrow: no breach of WCAG, and nothing to scroll sideways for. */
async function kravIBadaBredder(page: Page) {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await kravTillganglig(page);
    await kravUtanSidledsrullning(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('who is expected to report is decided, corrected and ended, and the week follows', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/omraden/jarva/veckan');
  await loggaIn(page);
  await page.getByRole('link', { name: 'Vilka som rapporterar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vilka som rapporterar' })).toBeVisible();
  await page.getByText('Ge ett nytt uppdrag').click();
  await page.getByRole('textbox', { name: 'Rapportör' }).fill(rapportor);
  await page.getByRole('combobox', { name: 'Verksamhet' }).selectOption({ label: 'Fältverksamhet' });
  await page.getByLabel('Från och med').fill('2026-09-07');
  await kravIBadaBredder(page);
  await page.getByRole('button', { name: 'Ge uppdraget' }).click();
  const rad = page.getByRole('listitem').filter({ hasText: rapportor });
  await expect(rad).toContainText('Varje vecka, från 2026-09-07 tills vidare');

  await page.goto('/omraden/jarva/veckan');
  await expect(page.getByRole('listitem').filter({ hasText: rapportor })).toContainText('Saknas');

  await page.goBack();
  await rad.getByText(`Ändra uppdraget för ${rapportor}`).click();
  await rad.getByRole('radio', { name: 'Varannan vecka' }).check();
  await rad.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(rad).toContainText('Varannan vecka, från 2026-09-07 tills vidare');
  await rad.getByText(`Avsluta uppdraget för ${rapportor}`).click();
  await rad.getByLabel('Sista dagen').fill('2026-10-01');
  await kravIBadaBredder(page);
  await rad.getByRole('button', { name: 'Avsluta uppdraget' }).click();
  await expect(rad).toContainText('till 2026-10-01');
  await expect(rad.getByText('Avslutat', { exact: true })).toBeVisible();
  await expect(rad.getByText('Ändra uppdraget')).toHaveCount(0);

  await page.goto('/omraden/jarva/veckan');
  await expect(page.getByRole('heading', { level: 3, name: 'Rapporter' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: rapportor })).toHaveCount(0);
});

test('an area where nobody is expected to report says so, and opens the form', async ({ page }) => {
  await page.goto('/rapportorsuppdrag?omrade=farsta');
  await loggaIn(page, 'Samordnare, Farsta');
  await expect(page.getByText('Ingen är utsedd att rapportera')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Rapportör' })).toBeVisible();
  await kravIBadaBredder(page);
});
