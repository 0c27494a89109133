import { type Page, test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

const dygn = 86_400_000;

/** What the page itself sends to the API: so that a test can write what would take a reporter a quarter of a year. */
async function inloggning(page: Page) {
  const [anrop] = await Promise.all([
    page.waitForRequest((request) => request.url().includes('/veckosammanstallningar') && Boolean(request.headers().authorization)),
    page.reload(),
  ]);
  return { authorization: anrop.headers().authorization ?? '' };
}

test('the chart of the week shows thirteen weeks of reports, and the week that stands out', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/omraden/jarva/veckan');
  await loggaIn(page, 'Kommunpolis, Järva');
  const headers = await inloggning(page);
  const skicka = (stig: string, data: object) => page.request.post(`/trygghet/v1${stig}`, { headers, data });
  for (let fore = 8; fore >= 0; fore--) {
    const tid = new Date(Date.now() - fore * 7 * dygn - 3_600_000).toISOString();
    for (let i = 0; i < (fore === 1 ? 12 : 2); i++) {
      const sedd = { omrade: 'jarva', plats: 'Kista torg', tid, kategori: 'Nedskrapning', omfattning: 2 };
      expect((await skicka('/iakttagelser', sedd)).status()).toBe(201);
    }
  }
  const veckor = await page.request.get('/trygghet/v1/veckosammanstallningar?omrade=jarva', { headers });
  for (const { vecka } of (await veckor.json()).serie)
    expect((await skicka('/est-rapporter', { omrade: 'jarva', vecka, ingetAttRapportera: false })).status()).toBe(201);

  await page.goto('/omraden/jarva/veckan');
  await page.getByRole('link', { name: 'Veckan före' }).click();
  const diagram = page.getByRole('img', { name: /^Iakttagelser per inkommen rapport i 13 veckor/ });
  await expect(diagram.locator('circle')).not.toHaveCount(0);
  await expect(page.getByText('Iakttagelserna per rapport är fler än väntat efter de tolv veckorna före.').first()).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await kravTillganglig(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await kravTillganglig(page);
  await kravUtanSidledsrullning(page);
});
