import { gzipSync } from 'node:zlib';
import { type Page, test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

const oppna = ['/', '/hjalp', '/om', '/tillganglighet', '/finns-inte'];
const inloggade = [
  '/',
  '/staden',
  '/staden/lagesbilder',
  '/lagesbilder',
  '/lagesbilder?omrade=jarva&status=Faststalld&period=2026',
  '/omraden/jarva',
  '/omraden/jarva/profil',
  '/omraden/jarva/kedjan',
  '/omraden/jarva/kedjan?som=lista',
  '/omraden/jarva/overenskommelse',
  '/omraden/jarva/plan',
  '/omraden/jarva/uppfoljning',
  '/omraden/jarva/process',
  '/indikatorer',
  '/indikatorer/TRY-01?omrade=jarva',
  '/indikatorer/TRY-01?omrade=jarva&vy=styrdiagram',
  '/indikatorer/BRO-02?omrade=jarva&vy=styrdiagram',
  '/indikatorer/TRY-01/jamfor',
  '/indikatorer/importer',
  '/indikatorer/TRY-01/troskel',
  '/indikatorer/lasta-perioder',
  '/indikatorer/datakvalitet',
  '/indikatorer/datakvalitet?visa=brister&typ=Brott',
];

/** Loaded: nothing is on its way any more. */
async function ga(page: Page, stig: string) {
  await page.goto(stig);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const stig of oppna)
  test(`${stig} can be read by everyone, in any width and colour scheme`, async ({ page }) => {
    await ga(page, stig);
    await kravTillganglig(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await kravTillganglig(page);
    await kravUtanSidledsrullning(page);
  });

test('every page for those who are logged in holds WCAG 2.2 AA and fits in 320 px', async ({ page }) => {
  test.setTimeout(300_000); // every page twice, on a slow machine
  await page.goto('/');
  await loggaIn(page);
  for (const stig of inloggade)
    await test.step(stig, async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await ga(page, stig);
      await kravTillganglig(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.waitForTimeout(200);
      await kravTillganglig(page);
      await kravUtanSidledsrullning(page);
    });
});

test('a new page takes focus to its heading and its name to the title', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Hjälp', exact: true }).click();
  const rubrik = page.getByRole('heading', { level: 1, name: 'Hjälp' });
  await expect(rubrik).toBeFocused();
  await expect(page).toHaveTitle('Hjälp – Trygghet');
});

test('the first Tab stop skips to the content', async ({ page }) => {
  await page.goto('/om');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the menu on a phone opens, closes with Escape and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Meny' }).click();
  await expect(page.getByRole('link', { name: 'Indikatorer' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Indikatorer' })).toBeHidden();
  await page.getByRole('button', { name: 'Meny' }).click();
  await page.getByRole('link', { name: 'Hjälp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjälp');
  await expect(page.getByRole('button', { name: 'Meny' })).toHaveAttribute('aria-expanded', 'false');
});

test('the first page carries at most 250 kB of JavaScript, compressed', async ({ page }) => {
  const delar: Promise<Buffer>[] = [];
  page.on('response', (svar) => svar.url().endsWith('.js') && delar.push(svar.body()));
  await ga(page, '/');
  const storlekar = (await Promise.all(delar)).map((del) => gzipSync(del).length);
  expect(storlekar.length).toBeGreaterThan(0);
  expect(storlekar.reduce((summa, storlek) => summa + storlek, 0)).toBeLessThanOrEqual(250_000);
});
