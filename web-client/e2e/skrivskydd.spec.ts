import { type Page, test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn, nyttUtkast } from './hjalp';

/** The login service still knows who it is, and does not ask. */
async function loggaInIgen(page: Page) {
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByTestId('jag')).toContainText('Samordnare, Järva');
}

test('two who save the same draft are shown both versions field by field, and nothing is written over', async ({ page, context }) => {
  test.setTimeout(120_000);
  const bild = await nyttUtkast(page, 'Utkast för två');
  await page.goto(`${bild}/redigera`);
  await page.getByRole('textbox', { name: /^Analys/ }).fill('Min analys.');
  await page.getByRole('textbox', { name: 'Rubrik' }).fill('Min rubrik');

  const andra = await context.newPage();
  await andra.goto(`${bild}/redigera`);
  await loggaInIgen(andra);
  await andra.getByRole('button', { name: 'Börja om från början' }).click(); // the drafts of one login are shared by its tabs
  await andra.getByRole('textbox', { name: 'Rubrik' }).fill('Den andras rubrik');
  await andra.getByRole('textbox', { name: /^Annan information/ }).fill('Den andras uppgift.');
  await andra.getByRole('button', { name: 'Spara utkast' }).click();
  await expect(andra).toHaveURL(bild);
  await andra.close();

  await page.getByRole('button', { name: 'Spara utkast' }).click();
  await expect(page.getByRole('heading', { name: 'Någon annan har sparat medan du skrev' })).toBeVisible();
  await kravTillganglig(page);
  const rubrik = page.getByRole('group', { name: 'Rubrik' });
  await expect(rubrik.getByText('Ni har båda ändrat.')).toBeVisible();
  await page.getByRole('button', { name: 'Slå ihop och spara' }).click();
  await expect(page.getByText('Välj vilken text som ska gälla.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await kravUtanSidledsrullning(page);
  await rubrik.getByRole('radio', { name: 'Det som är sparat' }).check();
  await page.getByRole('button', { name: 'Slå ihop och spara' }).click();

  await expect(page).toHaveURL(bild);
  await expect(page.getByRole('heading', { level: 1, name: 'Den andras rubrik' })).toBeVisible();
  await expect(page.getByText('Min analys.')).toBeVisible();
  await expect(page.getByText('Den andras uppgift.')).toBeVisible();
});

test('a login that runs out while somebody writes loses no text', async ({ page }) => {
  await page.goto('/lagesbilder/ny?omrade=jarva');
  await loggaIn(page);
  await page.getByRole('textbox', { name: 'Rubrik' }).fill('Skriven innan inloggningen gick ut');
  await page.getByRole('textbox', { name: /^Analys/ }).fill('En lång text som tog tid.');
  await page.route('**/trygghet/v1/**', (route) =>
    route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"status":401,"code":"inloggning-kravs"}' }),
  );
  await page.getByRole('combobox', { name: 'Slag' }).selectOption({ label: 'Gemensam lägesbild' });
  await page.getByLabel('Perioden börjar').fill('2026-01-01');
  await page.getByLabel('Perioden slutar').fill('2026-08-31');
  await page.getByRole('button', { name: /^Spara|^Skapa/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Du har blivit utloggad' })).toBeVisible();
  await page.unroute('**/trygghet/v1/**');

  await loggaInIgen(page);
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Skriven innan inloggningen gick ut');
  await expect(page.getByRole('textbox', { name: /^Analys/ })).toHaveValue('En lång text som tog tid.');
  await expect(page.getByText(/är återställt, men inte sparat i tjänsten/)).toBeVisible();
});

test('a closed tab and a server that does not answer lose no text, and another login does not see it', async ({ page, context }) => {
  await page.goto('/lagesbilder/ny?omrade=jarva');
  await loggaIn(page);
  await page.getByRole('textbox', { name: 'Rubrik' }).fill('Skriven i en flik som stängdes');
  await page.close();

  const ny = await context.newPage();
  await ny.goto('/lagesbilder/ny?omrade=jarva');
  await loggaInIgen(ny);
  await expect(ny.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Skriven i en flik som stängdes');
  await ny.route('**/trygghet/v1/lagesbilder', (route) =>
    route.request().method() === 'POST' ? route.abort('timedout') : route.continue(),
  );
  await ny.getByRole('combobox', { name: 'Slag' }).selectOption({ label: 'Gemensam lägesbild' });
  await ny.getByLabel('Perioden börjar').fill('2026-01-01');
  await ny.getByLabel('Perioden slutar').fill('2026-08-31');
  await ny.getByRole('button', { name: /^Spara|^Skapa/ }).click();
  await expect(ny.getByText('Det går inte att nå servern')).toBeVisible();
  await expect(ny.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Skriven i en flik som stängdes');
  await ny.close();

  const annan = await context.newPage();
  await context.clearCookies();
  await annan.goto('/lagesbilder/ny?omrade=jarva');
  await loggaIn(annan, 'Kommunpolis, Järva');
  await expect(annan.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('');
});
