import fs from 'node:fs';
import { type Page, test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

const sak = `Provplats ${Date.now()}`;

async function skriv(page: Page, plats: string) {
  await page.getByRole('radio', { name: 'Nedskräpning' }).check();
  await page.getByRole('textbox', { name: 'Plats' }).fill(plats);
  await page.getByRole('radio', { name: '3 – märks tydligt' }).check();
  await page.getByRole('button', { name: 'Spara iakttagelsen' }).click();
}

test('three observations written without a network, and sent to a server that fails and loses answers, arrive exactly once each', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/iakttagelser');
  await loggaIn(page, 'Rapportör, Järva');
  await expect(page.getByRole('heading', { level: 1, name: 'Ny iakttagelse' })).toBeVisible();
  await kravTillganglig(page);
  await kravUtanSidledsrullning(page);

  await context.setOffline(true);
  for (const nummer of [1, 2, 3]) {
    await skriv(page, `${sak} ${nummer}`);
    await expect(page.getByText('Sparad på telefonen', { exact: true })).toHaveCount(nummer);
  }
  await kravTillganglig(page);

  // The first answer is lost after the server has stored, the second is a server that is starting up.
  let anrop = 0;
  await page.route('**/trygghet/v1/iakttagelser', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    anrop++;
    if (anrop === 1) {
      await route.fetch();
      return route.abort('connectionreset');
    }
    return anrop === 2 ? route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503}' }) : route.continue();
  });
  await context.setOffline(false);
  await expect(async () => {
    await page
      .getByRole('button', { name: 'Skicka nu' })
      .click({ timeout: 1000 })
      .catch(() => {});
    await expect(page.getByText('Sparad på telefonen', { exact: true })).toHaveCount(0, { timeout: 2000 });
  }).toPass({ timeout: 60_000 });

  const skickade = page.getByRole('listitem').filter({ hasText: sak });
  await expect(skickade).toHaveCount(3);
  expect(anrop).toBeGreaterThanOrEqual(5);
});

/** "make run" restarts the API, and nothing else, when it is told to. */
function startaOmApi() {
  const { run } = JSON.parse(fs.readFileSync('../.run/e2e/pids.json', 'utf8'));
  process.kill(run, 'SIGUSR2');
}

async function kopplaPaUtanNat(page: Page) {
  await page.goto('/iakttagelser');
  await loggaIn(page, 'Rapportör, Järva');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload(); // from now on the service worker answers
  await expect(page.getByRole('heading', { level: 1, name: 'Ny iakttagelse' })).toBeVisible();
}

test('the page opens without a network, and three observations arrive exactly once although the server restarts meanwhile', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await kopplaPaUtanNat(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Ny iakttagelse' })).toBeVisible();
  for (const nummer of [1, 2, 3]) await skriv(page, `Utan nät ${sak} ${nummer}`);
  await page.reload();
  await expect(page.getByText('Sparad på telefonen', { exact: true })).toHaveCount(3);
  await kravTillganglig(page);

  startaOmApi();
  await context.setOffline(false);
  await expect(page.getByText('Sparad på telefonen', { exact: true })).toHaveCount(0, { timeout: 120_000 });
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: `Utan nät ${sak}` })).toHaveCount(3);
});

test('an old copy of the app is never shown when there is a network, and no answer of the API is kept', async ({ page, context }) => {
  await kopplaPaUtanNat(page);
  const sparat = await page.evaluate(async () => {
    const lador = await caches.keys();
    const lada = await caches.open(lador[0] ?? '');
    const adresser = (await lada.keys()).map(({ url }) => new URL(url).pathname);
    await lada.put('/index.html', new Response('<h1>Gammal app</h1>', { headers: { 'content-type': 'text/html' } }));
    return { lador: lador.length, adresser };
  });
  expect(sparat.lador).toBe(1);
  expect(sparat.adresser.filter((adress) => adress.startsWith('/trygghet'))).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Ny iakttagelse' })).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Gammal app' })).toBeVisible(); // the copy is what was put there
});

test('the picture of the week shows what was seen and can be stepped through', async ({ page }) => {
  await page.goto('/omraden/jarva/veckan');
  await loggaIn(page);
  await expect(page.getByRole('heading', { level: 2, name: /^Iakttagelser vecka/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Rapporter' })).toBeVisible();
  await kravTillganglig(page);
  await page.getByRole('link', { name: 'Veckan före' }).click();
  await expect(page).toHaveURL(/vecka=\d{4}-W\d{2}/);
  await page.setViewportSize({ width: 320, height: 640 });
  await kravUtanSidledsrullning(page);
});
