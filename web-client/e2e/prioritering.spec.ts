import { type Page, test } from '@playwright/test';
import { besluta, expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

test.describe.configure({ mode: 'serial' });
const organ = `Lokal styrgrupp ${Date.now()}`;
let motet = '';

async function som(page: Page, person: string, stig: string) {
  await page.goto(stig);
  await loggaIn(page, person);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const cell = (page: Page, kriterium: string) => page.getByRole('button', { name: `Narkotika vid Kista torg, ${kriterium}` });

test('the coordinator prepares a meeting and gives scores with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await som(page, 'Samordnare, Järva', '/omraden/jarva');
  await page.getByRole('link', { name: 'Exempel: gemensam lägesbild för Järva 2025' }).click();
  await page.getByRole('link', { name: 'Förbered ett möte' }).click();
  await page.getByLabel('Vem som möts').fill(organ);
  await page.getByRole('button', { name: 'Lägg till en närvarande' }).click();
  await page.getByLabel('Roll 1').fill('stadsdelsdirektör');
  await page.getByLabel('Organisation 1').selectOption('sdf-jarva');
  await kravTillganglig(page);
  await page.getByRole('button', { name: 'Förbered mötet' }).click();

  await expect(page.getByRole('table', { name: 'Problem och kriterier' })).toBeVisible();
  motet = new URL(page.url()).pathname;
  await kravTillganglig(page);
  await cell(page, 'Vanligt').focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Utsatta platser')).toBeFocused();
  await page.keyboard.press('4');
  await expect(page.getByRole('textbox', { name: 'Motiv' })).toBeFocused();
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await kravTillganglig(page);
  await page.getByRole('textbox', { name: 'Motiv' }).fill('Torget pekas ut av både boende och polis.');
  await page.getByRole('button', { name: 'Spara poängen' }).click();
  await expect(cell(page, 'Utsatta platser')).toHaveText('4');
  await expect(cell(page, 'Utsatta platser')).toBeFocused();
});

test('the steering group decides with a reason each and closes the meeting', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await som(page, 'Styrgrupp, Järva', motet);
  await besluta(page, 'Narkotika vid Kista torg', 'Prioritera', 'Berör många och går att påverka.');
  await besluta(page, 'Otrygg väg hem i Husby', 'Avvakta', 'Hypoteserna är inte prövade.');
  await besluta(page, 'Skadegörelse vid skolor i Tensta', 'Prioritera', 'Skolorna kan påverka den.');
  const beslutade = ['Narkotika vid Kista torg', 'Otrygg väg hem i Husby', 'Skadegörelse vid skolor i Tensta'];
  for (const rubrik of await page.getByRole('rowheader').getByRole('link').allTextContents())
    if (!beslutade.includes(rubrik)) await besluta(page, rubrik, 'Avvakta', `Tas upp vid nästa möte: ${rubrik}.`);
  await page.getByRole('button', { name: 'Flytta upp Skadegörelse vid skolor i Tensta' }).click();
  await expect(page.getByText('Prioriterad, nummer 1')).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toContainText('1. Skadegörelse vid skolor i Tensta');
  await kravTillganglig(page);

  await page.getByText('Avsluta mötet', { exact: true }).click();
  await page.getByLabel('Diarienummer').fill('SDN 2026/31');
  await page.getByRole('button', { name: 'Avsluta och lås protokollet' }).click();
  await expect(page.getByText('Mötet är avslutat.')).toBeVisible();
  const hamtning = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta protokollet som Word-dokument' }).click();
  expect((await hamtning).suggestedFilename()).toMatch(/^protokoll-jarva-.*\.docx$/);

  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('heading', { level: 2, name: 'Narkotika vid Kista torg' })).toBeVisible();
  await kravTillganglig(page);
  await kravUtanSidledsrullning(page);
});

test('the city sees which picture is in force in each area, and the controller changes the limit', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await som(page, 'Controller, stadsledningskontoret', '/staden');
  await page.getByRole('link', { name: 'Lägesbilderna i staden' }).click();
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(page.getByText('ej granskade av jurist')).toBeVisible();
  await kravTillganglig(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await kravUtanSidledsrullning(page);

  await page.getByRole('link', { name: 'Ändra gränsen och varningarna' }).click();
  await page.getByLabel('Första varningen efter').fill('30');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Ange två stigande antal månader').first()).toBeVisible();
  await kravTillganglig(page);
});

test('a T2 picture asks for its mandatory sources', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await som(page, 'Samordnare, Järva', '/lagesbilder/ny?omrade=jarva');
  await page.getByLabel('Rubrik').fill(`T2 ${Date.now()}`);
  await page.getByLabel('Slag').selectOption('Tertial');
  await page.getByLabel('Perioden börjar').fill('2026-05-01');
  await page.getByLabel('Perioden slutar').fill('2026-08-31');
  await page.getByRole('button', { name: 'Spara utkast' }).click();

  await expect(page.getByText('5 av 5 är inte besvarade')).toBeVisible();
  await page.getByText('Svara på underlagen').click();
  await page.getByRole('group', { name: 'Trygghetsmätningen' }).getByLabel('Ingår').check();
  const enkaten = page.getByRole('group', { name: 'Stockholmsenkäten' });
  await enkaten.getByLabel('Ej tillgänglig, därför att …').check();
  await enkaten.getByRole('textbox').fill('Årets resultat kommer i november.');
  await kravTillganglig(page);
  await page.getByRole('button', { name: 'Spara svaren' }).click();
  await expect(page.getByText('3 av 5 är inte besvarade')).toBeVisible();
  await expect(page.getByText('Därför att: Årets resultat kommer i november.')).toBeVisible();
});
