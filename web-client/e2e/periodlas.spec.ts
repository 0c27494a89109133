import { type Page, test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

const beslut = { ar: 2019, typ: 'T1', balansdag: '2019-04-30', inlamningsdag: '2019-05-20' };

/** Decides a report as the controller who is logged in: there is no page for that. */
async function beslutaRapport(page: Page, authorization: string) {
  const api = '/trygghet/v1/rapporttillfallen';
  const nytt = await page.request.post(api, { data: beslut, headers: { authorization, 'Idempotency-Key': crypto.randomUUID() } });
  expect(nytt.status()).toBe(201);
  const { id } = await nytt.json();
  const svar = await page.request.post(`${api}/${id}/beslut`, {
    data: { beslutsdatum: '2019-05-23', diarienummer: 'KS 2019/311' },
    headers: { authorization, 'If-Match': '"1"', 'Idempotency-Key': crypto.randomUUID() },
  });
  expect(svar.status()).toBe(200);
}

async function kravIVarjeBredd(page: Page) {
  for (const bredd of [1440, 320]) {
    await page.setViewportSize({ width: bredd, height: 900 });
    await kravTillganglig(page);
    await kravUtanSidledsrullning(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('the controller sees what is locked, unlocks it with a reason, and locks it again', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/indikatorer');
  const anrop = page.waitForRequest((request) => request.url().endsWith('/mig') && request.headers().authorization !== undefined);
  await loggaIn(page, 'Controller');
  const authorization = (await anrop).headers().authorization ?? '';
  await page.getByRole('link', { name: 'Låsta perioder' }).click();
  await expect(page.getByText('Inget är låst')).toBeVisible();
  await expect(page.getByText('Ingen har låst upp något')).toBeVisible();
  await kravIVarjeBredd(page);

  await beslutaRapport(page, authorization);
  await page.reload();
  await expect(page.locator('.slutsats')).toContainText(/1\sbeslutad rapport/);
  const las = page.getByRole('table', { name: /Låsta perioder/ });
  await expect(las).toContainText('KS 2019/311');

  await page.getByText('Lås upp för en leverans', { exact: true }).click();
  await page.getByRole('button', { name: 'Lås upp', exact: true }).click();
  await expect(page.locator('.ds-error-summary')).toContainText('Skriv varför siffrorna ska ändras.');
  await kravIVarjeBredd(page);
  await page.getByRole('combobox', { name: 'Rapport' }).selectOption({ label: 'Rapporttillfälle 2019-T1' });
  await page.getByRole('combobox', { name: 'Datamängd' }).selectOption('ANMALDA-BROTT');
  await page.getByRole('combobox', { name: 'Var' }).selectOption('jarva');
  await page.getByRole('textbox', { name: 'Varför?' }).fill('Källan har rättat januari.');
  await page.getByRole('button', { name: 'Lås upp', exact: true }).click();

  await expect(las).toContainText('Upplåst för en leverans');
  const historik = page.getByRole('table', { name: /Upplåsningar/ });
  await expect(historik.getByRole('row', { name: /Källan har rättat januari/ })).toContainText(/Järva.*Upplåst, väntar på leverans/);
  await kravIVarjeBredd(page);
  await historik.getByRole('button', { name: /^Lås igen/ }).click();
  await expect(historik).toContainText('Avslutad, låst igen');
  await expect(las).not.toContainText('Upplåst');
});

test('the statistician sees what a threshold would do before it is decided', async ({ page }) => {
  await page.goto('/indikatorer/TRY-01?omrade=jarva');
  await loggaIn(page, 'Statistiker');
  await page.getByRole('link', { name: /När siffran visas/ }).click();
  await expect(page.locator('.slutsats')).toContainText('färre än 30 svar visas inte');
  await expect(page.getByText('Tröskeln är den som katalogen började med')).toBeVisible();
  await page.getByText('Ändra tröskeln', { exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Minsta antal svar' }).fill('10000');
  await page.getByRole('textbox', { name: 'Säkert antal svar' }).fill('10000');
  await page.getByRole('button', { name: 'Se vad som ändras' }).click();
  await expect(page.getByText(/som visas i dag döljs/)).toBeVisible();
  await kravIVarjeBredd(page);
});

test('a reader sees the threshold and the locks, and no way to change them', async ({ page }) => {
  await page.goto('/indikatorer/TRY-01/troskel');
  await loggaIn(page);
  await expect(page.locator('.slutsats')).toContainText('färre än 30 svar visas inte');
  await expect(page.getByText('Ändra tröskeln', { exact: true })).toHaveCount(0);
  await page.goto('/indikatorer/lasta-perioder');
  await expect(page.getByRole('heading', { name: 'Upplåsningar' })).toBeVisible();
  await expect(page.getByText('Lås upp för en leverans', { exact: true })).toHaveCount(0);
});
