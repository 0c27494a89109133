import fs from 'node:fs';
import { type Page, test } from '@playwright/test';
import mammoth from 'mammoth';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

// Figures that live in the text: put in by search, read with their uncertainty, taken away as a document.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const marke = `Siffror ${Date.now()}`;
const bilder = process.env.SKARMBILDER;
let bild = '';

interface Figur {
  omradesnamn: string;
  period: string;
  varde: number | null;
  n: number | null;
  ki95: { nedre: number; ovre: number } | null;
  lank: string;
}
/** As the document writes a number, with an ordinary space. */
const tal = (varde: number) => {
  const [hela = '', decimaler] = String(varde).split('.');
  return hela.replace(/\B(?=(\d{3})+$)/g, ' ') + (decimaler ? `,${decimaler}` : '');
};

const fota = async (page: Page, namn: string) => {
  if (!bilder) return;
  for (const bredd of [320, 1440]) {
    await page.setViewportSize({ width: bredd, height: 900 });
    await page.screenshot({ path: `${bilder}/${namn}-${bredd}.png`, fullPage: true });
  }
};

async function infoga(page: Page, slag: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Sök indikator').fill('TRY-03');
  await dialog.getByRole('radio', { name: /närstående/ }).check();
  await expect(dialog.getByLabel('Område')).toHaveValue('jarva');
  await dialog.getByRole('radio', { name: slag }).check();
  await kravTillganglig(page);
  await fota(page, `infoga-${slag.slice(4, 9)}`);
  await dialog.getByRole('button', { name: 'Infoga', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('a samordnare puts figures into the text by search and sees what it will say', async ({ page }) => {
  await page.goto('/omraden/jarva');
  await loggaIn(page);
  await page.getByRole('link', { name: 'Ny lägesbild' }).click();
  await page.getByLabel('Rubrik').fill(marke);
  await page.getByLabel('Slag').selectOption('Tertial');
  await page.getByLabel('Perioden börjar').fill('2026-01-01');
  await page.getByLabel('Perioden slutar').fill('2026-08-31');
  const text = page.getByLabel(/^Analys/);
  await text.fill('Oron är 43 procent. Mätt: ');
  await expect(page.getByText(/”43 procent” är skrivet för hand/)).toBeVisible();
  await text.fill('Oron är ');
  await page.getByRole('button', { name: 'Infoga siffra' }).last().click();
  await infoga(page, 'Ett värde');
  await expect(text).toHaveValue(/^Oron är \{\{matvarde TRY-03 jarva senaste\}\}$/);
  await text.press('End');
  await text.pressSequentially('.');
  await text.press('Enter');
  await page.getByRole('button', { name: 'Infoga siffra' }).last().click();
  await infoga(page, 'Ett diagram över alla perioder');
  await expect(page.getByRole('region', { name: 'Förhandsvisning' })).toContainText(/procent \(.+–.+\), n = /);
  await kravTillganglig(page);
  await fota(page, 'formular');
  await page.setViewportSize({ width: 320, height: 800 });
  await kravUtanSidledsrullning(page);
  await page.getByRole('main').getByRole('button', { name: 'Spara utkast', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(marke);
  bild = new URL(page.url()).pathname;
});

test('the reader sees the figure with its interval, the chart with its table, and the source', async ({ page }) => {
  await page.goto(bild);
  await loggaIn(page);
  const analys = page.locator('section', { has: page.getByRole('heading', { name: 'Analys' }) });
  await expect(analys.getByText(/procent \(.+–.+\), n = /).first()).toBeVisible();
  await expect(analys.getByRole('img', { name: /^Linjediagram: / })).toBeVisible();
  await expect(analys.getByRole('table')).toBeVisible();
  await expect(analys.getByRole('list', { name: 'Källor till siffrorna i texten' }).getByRole('listitem')).toHaveCount(2);
  await kravTillganglig(page);
  await fota(page, 'lasa');
  await page.setViewportSize({ width: 320, height: 800 });
  await kravUtanSidledsrullning(page);
});

test('the Word document, opened by another library, has every number of the API', async ({ page }) => {
  await page.goto(bild);
  await loggaIn(page);
  const ta = async (knapp: string) => {
    const hamtning = page.waitForEvent('download');
    await page.getByRole('button', { name: knapp }).click();
    return hamtning;
  };
  const fil = await ta('Hämta som Word');
  expect(fil.suggestedFilename()).toBe(`${marke}.docx`);
  const { value: html } = await mammoth.convertToHtml({ path: await fil.path() });
  const { siffror } = JSON.parse(fs.readFileSync(await (await ta('Hämta som JSON')).path(), 'utf8')) as { siffror: Figur[] };
  await page.setContent(html);
  const rader = await page.locator('table').last().getByRole('row').allInnerTexts();
  const noter = await page.locator('li[id^="footnote"]').allInnerTexts();
  expect(siffror.length).toBeGreaterThan(1);
  expect(rader).toHaveLength(siffror.length + 1);
  for (const [i, figur] of siffror.entries()) {
    const ki = figur.ki95 ? `${tal(figur.ki95.nedre)}–${tal(figur.ki95.ovre)}` : 'räknas inte';
    const celler = (rader[i + 1] ?? '').split('\t').map((cell) => cell.replaceAll('\u00a0', ' ').trim());
    expect(celler.slice(1, 3)).toEqual([figur.omradesnamn, figur.period]);
    expect(celler[3]).toContain(figur.varde === null ? '' : `${tal(figur.varde)} procent`);
    expect(celler.slice(4, 6)).toEqual([figur.n === null ? '–' : tal(figur.n), ki]);
    // a draft's figures are those of the moment when each file was fetched
    const lank = figur.lank.replace(/asOf=.*/, 'asOf=');
    expect(noter.filter((not) => not.includes(lank)).length).toBeGreaterThan(0);
  }
});

test('a problem says what its figures support, in words first', async ({ page }) => {
  await page.goto('/omraden/jarva');
  await loggaIn(page);
  await page.goto(bild);
  await page.getByRole('link', { name: 'Lägg till problem' }).click();
  await page.getByLabel('Rubrik').fill(`Problem ${marke}`);
  await page.getByLabel('Otrygghet', { exact: true }).check();
  await page.getByLabel('Vad händer?').fill('Oro för närstående');
  await page.getByLabel('Var?').fill('Kista torg');
  await page.getByLabel('När?', { exact: true }).fill('Kvällar');
  await page.getByLabel('Vilka drabbas?').fill('Boende');
  await page.getByLabel('Sök indikator').fill('TRY-03');
  await page.getByRole('checkbox', { name: /närstående/ }).check();
  await page.getByRole('main').getByRole('button', { name: 'Spara problemet', exact: true }).click();
  const hjalp = page.locator('section', { has: page.getByRole('heading', { name: 'Vad siffrorna säger' }) }).last();
  await expect(hjalp.getByText(/hela staden/).first()).toBeVisible();
  await expect(hjalp.getByText(/jämförelser är prövade tillsammans/)).toBeVisible();
  await expect(hjalp.getByText(/^Skillnaden mot resten av staden kan inte prövas\. /)).toBeVisible();
  await expect(hjalp.getByText(/ingen säkerställd skillnad mot|sannolikt (högre|lägre) än/i).first()).toBeVisible();
  await hjalp.getByText(/^Områdena sida vid sida/).click();
  await kravTillganglig(page);
  await fota(page, 'problem');
  await page.setViewportSize({ width: 320, height: 800 });
  await kravUtanSidledsrullning(page);
});
