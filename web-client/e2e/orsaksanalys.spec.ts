import { setTimeout } from 'node:timers/promises';
import { type Page, test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

const marke = `prov ${Date.now()}`;
const adresser = { problem: '' };
const vag = (page: Page) => new URL(page.url()).pathname;
const harNod = (page: Page) => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-nod]')?.dataset.nod ?? '');

async function som(page: Page, adress: string) {
  await page.goto(adress);
  await loggaIn(page);
}

async function nyOrsak(page: Page, text: string, genom?: RegExp) {
  await page.getByRole('link', { name: 'Lägg till orsak' }).click();
  await page.getByLabel('Orsak', { exact: true }).fill(text);
  await page.getByLabel(genom ? 'Indirekt' : 'Direkt', { exact: true }).check();
  await page.getByLabel('Plats eller situation').check();
  await page.getByLabel('Ingen väktare').check();
  await page.getByLabel('Ja, vi kan påverka den').check();
  if (genom) await page.getByLabel(/Verkar genom/).selectOption({ label: await page.getByRole('option', { name: genom }).innerText() });
  await page.getByRole('button', { name: 'Spara orsaken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(marke);
}

test.describe.configure({ mode: 'serial' });

test('a problem gets a place, a time pattern and a group, with the keyboard too', async ({ page }) => {
  await som(page, '/lagesbilder/ny?omrade=jarva');
  await page.getByLabel('Rubrik').fill(`Lägesbild ${marke}`);
  await page.getByLabel('Slag').selectOption('Tertial');
  await page.getByLabel('Perioden börjar').fill('2026-01-01');
  await page.getByLabel('Perioden slutar').fill('2026-04-30');
  await page.getByRole('button', { name: 'Spara utkast' }).click();
  await page.getByRole('link', { name: 'Lägg till problem' }).click();
  await page.getByLabel('Rubrik').fill(`Problem ${marke}`);
  await page.getByLabel('Otrygghet', { exact: true }).check();
  await page.getByLabel('Vad händer?').fill('Människor undviker torget.');
  await page.getByLabel('Var?').fill('Kista torg');
  await page.getByLabel('När?', { exact: true }).fill('Kvällar');
  await page.getByLabel('Vilka drabbas?').fill('Boende');
  await page.getByLabel('Sök indikator').fill('TRY-03');
  await page.getByRole('checkbox', { name: /närstående/ }).check();
  await page.getByLabel('Platsens namn').fill('Torget');
  await page.getByLabel('Koordinater').fill('59,403 17,943');
  await expect(page.getByText('Punkt 59,403 N, 17,943 Ö.')).toBeVisible();
  const ruta = page.getByRole('button', { name: 'fredag kl. 18–21: aldrig' });
  await ruta.focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'fredag kl. 18–21: oftast' })).toBeFocused();
  await page.getByLabel('Äldre', { exact: true }).fill('Stannar hemma kvällstid.');
  await page.getByRole('button', { name: 'Rita på karta' }).click();
  await expect(page.locator('.platskarta')).toBeVisible();
  const punkt = await page.getByLabel('Koordinater').inputValue();
  await page
    .getByLabel('Koordinater')
    .fill('{"type":"Polygon","coordinates":[[[17.94,59.4],[17.95,59.41],[17.95,59.4],[17.94,59.41],[17.94,59.4]]]}');
  await expect(page.getByText(/^Ytans kant korsar sig själv/)).toBeVisible();
  await kravTillganglig(page);
  await page.getByLabel('Koordinater').fill(punkt);
  await expect(page.getByText(/^Ytans kant korsar sig själv/)).toBeHidden();
  await page.getByRole('button', { name: 'Spara problemet' }).click();

  await expect(page.getByRole('heading', { level: 2, name: 'Tidsmönster' })).toBeVisible();
  await expect(page.getByText('Oftast fredag kl. 18–21.')).toBeVisible();
  await expect(page.getByText('Stannar hemma kvällstid.')).toBeVisible();
  await kravTillganglig(page);
  adresser.problem = vag(page);
});

test('the beredningsgrupp fills in causes, factors, a chain and a hypothesis with evidence', async ({ page }) => {
  await som(page, adresser.problem);
  await nyOrsak(page, 'Torget är tomt på vuxna efter kl. 18.');
  await page.goto(`${adresser.problem}/orsaksanalys`);
  await nyOrsak(page, 'Butikerna stänger tidigt.', /^1\./);
  await page.goto(`${adresser.problem}/orsaksanalys`);

  await page.getByRole('button', { name: 'Lägg till faktor' }).click();
  await page.getByLabel('Faktor', { exact: true }).fill('Föreningar med vuxna ledare.');
  await page.getByLabel('Skyddsfaktor').check();
  await page.getByLabel('Grupp', { exact: true }).check();
  await page.getByRole('button', { name: 'Spara faktorn' }).click();
  await expect(page.getByText('Föreningar med vuxna ledare.')).toBeVisible();

  await page.getByRole('button', { name: 'Skriv händelsekedjan' }).click();
  await page.getByLabel('Vad händer?').fill('Torget töms.');
  await page.getByLabel(/Vad kan bryta/).fill('Öppet längre');
  await page.getByRole('button', { name: 'Lägg till ett steg' }).click();
  await page.getByLabel('Vad händer?').nth(1).fill('Den som är kvar känner sig ensam.');
  await page.getByRole('button', { name: 'Spara händelsekedjan' }).click();
  await expect(page.getByText('Bryts av: Öppet längre')).toBeVisible();

  await page.getByRole('button', { name: 'Lägg till hypotes' }).click();
  await page.getByLabel(/Om den här orsaken minskar/).selectOption({ index: 1 });
  await page.getByLabel(/vad händer då med problemet/).fill('Om fler vuxna är på torget minskar oron.');
  await page.getByLabel(/Indikator som kan visa/).selectOption('TRY-03');
  await page.getByLabel('Minskar', { exact: true }).check();
  await page.getByLabel(/Vilket resultat visar/).fill('Oron är oförändrad vid nästa mätning.');
  await kravTillganglig(page);
  // One of the page's other questions is slow: what is opened while the form is being saved stays open when it closes.
  await page.route(/\/trygghet\/v1\/omraden/, async (route) => {
    await setTimeout(2000);
    await route.continue();
  });
  await page.getByRole('button', { name: 'Spara hypotesen' }).click();
  const hypotes = page.getByRole('article', { name: /^H1\./ });
  await expect(hypotes).toContainText('Föreslagen');

  // Supported needs something that speaks for it.
  await page.getByRole('button', { name: 'Ändra hypotes 1' }).click();
  await page.getByLabel('Stöds').check();
  await page.getByRole('button', { name: 'Spara hypotesen' }).click();
  await expect(page.locator('.ds-error-summary')).toContainText(/underlag/i);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Lägg till underlag till hypotes 1' }).click();
  await page.getByLabel('För', { exact: true }).check();
  await page.getByLabel('Vad säger underlaget?').fill('Boende pekar ut de tomma kvällarna.');
  await page.getByLabel('Källa', { exact: true }).fill('Trygghetsvandring 2026');
  await page.getByLabel('2, måttligt').check();
  await page.getByRole('button', { name: 'Spara underlaget' }).click();
  await expect(hypotes).toContainText('Trygghetsvandring 2026');
  await page.getByRole('button', { name: 'Ändra hypotes 1' }).click();
  await page.getByLabel('Stöds').check();
  await page.getByRole('button', { name: 'Spara hypotesen' }).click();
  await expect(hypotes.locator('.statusmarke')).toHaveText('Stöds');
  await kravTillganglig(page);
});

test('the drawing is walked with the arrow keys, and the choice of drawing is in the address', async ({ page }) => {
  await som(page, `${adresser.problem}/orsaksanalys`);
  for (const [val, titel] of [
    ['Fiskben', /^Fiskben/],
    ['Träd', /^Orsaksträd/],
  ] as const) {
    await page.locator('label', { hasText: new RegExp(`^${val}$`) }).click();
    const bild = page.getByRole('group', { name: titel });
    await expect(bild.locator('a[tabindex="0"]')).toHaveCount(1);
    await bild.locator('a[tabindex="0"]').focus();
    const problem = await harNod(page);
    await page.keyboard.press(val === 'Träd' ? 'ArrowRight' : 'ArrowLeft');
    expect(await harNod(page)).not.toBe(problem);
  }
  await expect(page).toHaveURL(/vy=trad/);
  await page.reload();
  await expect(page.getByRole('group', { name: /^Orsaksträd/ })).toBeVisible();
  await page.locator('.orsaksbild a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/orsaker\//);
});

test('a phone gets the list, with everything in it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await som(page, `${adresser.problem}/orsaksanalys`);
  await expect(page.locator('.orsaksbild')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^2\. Butikerna/ })).toBeVisible();
  await expect(page.getByText(/Pekar mot situationell eller trygghetsskapande åtgärd/).first()).toBeVisible();
  await kravTillganglig(page);
  await kravUtanSidledsrullning(page);
});
