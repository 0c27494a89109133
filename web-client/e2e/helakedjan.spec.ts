import { type Page, test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

// One chain, clicked from end to end by those who do each part. The steps build on each other.
test.describe.configure({ mode: 'serial' });
test.setTimeout(60_000);

const marke = `e2e ${Date.now()}`;
const adresser = { bild: '', problem: '', plan: '', atgard: '' };

async function som(page: Page, person: string, adress: string) {
  await page.goto(adress);
  await loggaIn(page, person);
}
const spara = (page: Page, knapp: string) => page.getByRole('main').getByRole('button', { name: knapp, exact: true }).click();
const rubrik = (page: Page) => page.getByRole('heading', { level: 1 });
const vag = (page: Page) => new URL(page.url()).pathname;

test('the samordnare writes a lägesbild with a problem and its cause', async ({ page }) => {
  await som(page, 'Samordnare, Järva', '/omraden/jarva');
  await page.getByRole('link', { name: 'Ny lägesbild' }).click();
  await spara(page, 'Spara utkast');
  await expect(page.getByRole('alert').or(page.locator('.ds-error-summary'))).toContainText('Skriv en rubrik.');
  await kravTillganglig(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await kravUtanSidledsrullning(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByLabel('Rubrik').fill(`Lägesbild ${marke}`);
  await page.getByLabel('Slag').selectOption('Tertial');
  await page.getByLabel('Perioden börjar').fill('2026-01-01');
  await page.getByLabel('Perioden slutar').fill('2026-04-30');
  await page.getByLabel(/Kartläggning: brott och otrygghet/).fill('Öppen handel med narkotika vid torget.');
  await page.getByLabel(/^Analys/).fill('Handeln följer den mörka gångvägen.');
  await spara(page, 'Spara utkast');
  await expect(rubrik(page)).toHaveText(`Lägesbild ${marke}`);
  adresser.bild = vag(page);

  await page.getByRole('link', { name: 'Lägg till problem' }).click();
  await page.getByLabel('Rubrik').fill(`Problem ${marke}`);
  await page.getByLabel('Brott', { exact: true }).check();
  await page.getByLabel('Vad händer?').fill('Öppen försäljning');
  await page.getByLabel('Var?').fill('Kista torg');
  await page.getByLabel('När?', { exact: true }).fill('Kvällar');
  await page.getByLabel('Vilka drabbas?').fill('Boende och butiksanställda');
  await page.getByLabel('Sök indikator').fill('TRY-03');
  await page.getByRole('checkbox', { name: /närstående/ }).check();
  await kravTillganglig(page);
  await spara(page, 'Spara problemet');
  await expect(rubrik(page)).toHaveText(`Problem ${marke}`);
  adresser.problem = vag(page);

  await page.getByRole('link', { name: 'Lägg till orsak' }).click();
  await page.getByLabel('Orsak', { exact: true }).fill('Mörk gångväg utan insyn');
  await page.getByLabel('Direkt', { exact: true }).check();
  await page.getByLabel('Plats eller situation').check();
  await page.getByLabel('Ja, vi kan påverka den').check();
  await spara(page, 'Spara orsaken');
  await expect(page.getByRole('link', { name: /1\. Mörk gångväg/ })).toBeVisible();
});

test('its management has seen it, and the samordnare marks it as ready', async ({ page }) => {
  await som(page, 'Samordnare, Järva', adresser.bild);
  await page.getByText('Registrera ledningens genomgång').click();
  await page.getByLabel('Ledning', { exact: true }).fill('Stadsdelsförvaltningens ledningsgrupp');
  await kravTillganglig(page);
  await spara(page, 'Registrera genomgången');
  await page.getByText('Klarmarkera lägesbilden').click();
  await spara(page, 'Klarmarkera');
  await expect(page.getByRole('region', { name: 'Lägesbildens väg' }).locator('[aria-current=step]')).toHaveText('Klar');
});

test('the styrgrupp adopts it, and then it cannot be changed', async ({ page }) => {
  await som(page, 'Styrgrupp, Järva', adresser.bild);
  await page.getByText('Fastställ lägesbilden').click();
  await page.getByLabel('Beslutande organ').fill('Lokal styrgrupp Järva');
  await page.getByLabel('Diarienummer').fill('JÄRVA 2026/901');
  await kravTillganglig(page);
  await spara(page, 'Fastställ');
  await expect(page.locator('.slutsats')).toContainText('Fastställd');
  await expect(page.getByRole('link', { name: 'Lägg till problem' })).toHaveCount(0);
});

test('the samordnare writes a plan with a measure against the cause', async ({ page }) => {
  await som(page, 'Samordnare, Järva', adresser.bild);
  await page.getByRole('link', { name: 'Skriv en handlingsplan' }).click();
  await page.getByLabel('Rubrik').fill(`Plan ${marke}`);
  await page.getByLabel('Perioden börjar').fill('2026-01-01');
  await page.getByLabel('Perioden slutar').fill('2027-12-31');
  await page.getByLabel('Stadsmiljö').check();
  await spara(page, 'Spara planen');
  await expect(rubrik(page)).toHaveText(`Plan ${marke}`);
  adresser.plan = vag(page);

  await page.getByRole('link', { name: 'Lägg till åtgärd' }).click();
  await page.getByLabel('Problem', { exact: true }).selectOption({ label: `Problem ${marke}` });
  await page.getByLabel('Rubrik').fill(`Åtgärd ${marke}`);
  await page.getByLabel('Vad ska göras?').fill('Ny belysning och röjning.');
  await page.getByLabel('Situationell').check();
  await page.getByLabel('Punktinsats').check();
  await page.getByLabel('Beprövad').check();
  await page.getByLabel('Ansvarig organisation').selectOption('trafikkontoret');
  await page.getByLabel('Ansvarig roll').fill('enhetschef');
  await page.getByLabel('Börjar', { exact: true }).fill('2026-02-01');
  await page.getByLabel('Klar senast').fill('2026-12-15');
  await page.getByLabel('Mål', { exact: true }).fill('All belysning tänd före vintern');
  await page.getByLabel('Sök indikator').fill('TRY-03');
  await page.getByRole('checkbox', { name: /närstående/ }).check();
  await page.getByLabel(/^Pengar/).fill('450 000');
  await kravTillganglig(page);
  await spara(page, 'Spara åtgärden');
  await expect(page.locator('.slutsats')).toContainText('saknar orsak');
  adresser.atgard = vag(page);
});

test('without a cause the styrgrupp cannot decide it; with one it can', async ({ page, browser }) => {
  await som(page, 'Styrgrupp, Järva', adresser.atgard);
  await page.getByText('Besluta åtgärden').click();
  await page.getByLabel('Beslutande organ').fill('Lokal styrgrupp Järva');
  await spara(page, 'Besluta');
  await expect(page.locator('.ds-error-summary')).toContainText(/orsak/i);

  const annan = await (await browser.newContext()).newPage();
  await som(annan, 'Samordnare, Järva', `${adresser.atgard}/redigera`);
  await annan.getByLabel(/1\. Mörk gångväg/).check();
  await spara(annan, 'Spara åtgärden');
  await expect(annan.locator('.slutsats')).toContainText('väntar på beslut');

  await page.reload();
  await page.getByText('Besluta åtgärden').click();
  await page.getByLabel('Beslutande organ').fill('Lokal styrgrupp Järva');
  await spara(page, 'Besluta');
  await expect(page.locator('.slutsats')).toContainText('Beslutad');
});

test('the arbetsgrupp follows it up, and the chain is unbroken', async ({ page }) => {
  await som(page, 'Arbetsgrupp, Järva', adresser.atgard);
  await page.getByRole('link', { name: 'Följ upp' }).click();
  await page.getByLabel('Rapporttillfälle').selectOption({ label: '2026-T2, till och med 2026-08-31' });
  await page.getByLabel('Avviker från planen').check();
  await page.getByLabel('Gul', { exact: true }).check();
  await page.getByLabel('Vad är gjort?').fill('Hälften av stolparna är bytta.');
  await spara(page, 'Spara uppföljningen');
  await expect(page.locator('.ds-error-summary')).toContainText('Ange varför det avviker.');
  await kravTillganglig(page);
  await page.getByLabel('Varför avviker det?').fill('Leveransen är försenad.');
  await page.getByLabel('Vad gör ni åt det?').fill('Resten sätts upp i november.');
  await spara(page, 'Spara uppföljningen');
  await expect(rubrik(page)).toHaveText('Uppföljning 2026-T2');

  await page.goto('/omraden/jarva/kedjan?som=lista');
  const kedja = page.locator('.kedjelista > li', { hasText: `Problem ${marke}` });
  await expect(kedja).toContainText('Mörk gångväg utan insyn');
  await expect(kedja).toContainText(`Åtgärd ${marke}`);
  await expect(kedja).toContainText('T2');
});

for (const bredd of [320, 1440])
  test(`every page of the chain is accessible and needs no sideways scroll at ${bredd} px`, async ({ page }) => {
    await som(page, 'Samordnare, Järva', adresser.bild);
    await page.setViewportSize({ width: bredd, height: 900 });
    for (const adress of Object.values(adresser)) {
      await page.goto(adress);
      await expect(page.locator('.slutsats')).toBeVisible();
      await kravTillganglig(page);
      await kravUtanSidledsrullning(page);
    }
  });
