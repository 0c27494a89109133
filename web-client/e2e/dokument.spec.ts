import fs from 'node:fs';
import { type Page, test } from '@playwright/test';
import mammoth from 'mammoth';
import type { components } from '../src/api/schema';
import { expect, loggaIn } from './hjalp';

type Dokument = components['schemas']['HamtaLagesbildsdokumentResponse'];

async function ta(page: Page, knapp: string) {
  const hamtning = page.waitForEvent('download');
  await page.getByRole('button', { name: knapp }).click();
  return (await hamtning).path();
}

test('the joint picture of Järva as Word, opened by another library, has every cause analysis of the API', async ({ page }) => {
  await page.goto('/omraden/jarva');
  await loggaIn(page);
  await page.getByRole('link', { name: 'Exempel: gemensam lägesbild för Järva 2025' }).click();
  const { value: html } = await mammoth.convertToHtml({ path: await ta(page, 'Hämta som Word') });
  const json = JSON.parse(fs.readFileSync(await ta(page, 'Hämta som JSON'), 'utf8')) as Dokument;
  await page.setContent(html);
  const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
  const rubriker = await page.getByRole('heading').allInnerTexts();

  expect(json.orsaksanalyser).toHaveLength(7);
  for (const [i, { rubrik, orsaker, faktorer, handelsekedja, hypoteser }] of json.orsaksanalyser.entries()) {
    expect(rubriker).toContain(`${i + 1}. ${rubrik}`);
    expect([orsaker.length, faktorer.length, handelsekedja.steg.length, hypoteser.length].every((antal) => antal > 1)).toBe(true);
    const texter = [
      ...orsaker.map((orsak) => `${orsak.lopnummer}. ${orsak.text}`),
      ...faktorer.map((faktor) => faktor.text),
      ...handelsekedja.steg.flatMap((steg) => [steg.text, steg.brytsAv ?? '']),
      ...hypoteser.flatMap(({ antagande, motbevis, indikatornamn, underlag }) => [
        antagande,
        motbevis,
        indikatornamn,
        ...underlag.flatMap((ett) => [ett.text, ett.kalla]),
      ]),
    ];
    for (const ett of texter) expect(text).toContain(ett);
  }
  for (const { ursprung } of json.problem) for (const { rubrik } of ursprung) expect(text).toContain(rubrik ?? '');
  const tabeller = await page.getByRole('table').all();
  expect(tabeller.length).toBeGreaterThan(7 * 4);
  for (const tabell of tabeller) expect(await tabell.locator('thead th').count()).toBeGreaterThan(1);
});
