import { type Page, test } from '@playwright/test';
import { expect, loggaIn } from './hjalp';

/** The column of the box that has focus: problem, orsak, atgard … */
const har = (page: Page) => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-ruta]')?.dataset.ruta ?? '');

test.beforeEach(async ({ page }) => {
  await page.goto('/omraden/jarva/kedjan');
  await loggaIn(page);
  await expect(page.getByRole('group', { name: /Kedjan som bild/ })).toBeVisible();
});

test('the chain is walked with the arrow keys, and lights up', async ({ page }) => {
  await expect(page.locator('.kedja a[tabindex="0"]')).toHaveCount(1);
  await page.locator('.kedja a[tabindex="0"]').focus();
  expect(await har(page)).toMatch(/^problem-/);
  await page.keyboard.press('ArrowRight');
  expect(await har(page)).toMatch(/orsak-/);
  await page.keyboard.press('ArrowRight');
  expect(await har(page)).toMatch(/atgard-/);
  await expect(page.locator('.kedja[data-tand] [data-ruta][data-tand]').first()).toHaveAttribute('data-slag', 'problem');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await har(page)).toMatch(/^problem-/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/problem\//);
});

test('the same chain can be read as a list, and the choice is in the address', async ({ page }) => {
  const problem = await page.locator('[data-slag="problem"] a').allTextContents();
  await page.getByRole('button', { name: 'Läs som lista' }).click();
  await expect(page).toHaveURL(/som=lista/);
  await expect(page.locator('.kedjelista > li > h3')).toContainText(problem);
});

test('a narrow screen gets the list by itself', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.locator('.kedjelista')).toBeVisible();
  await expect(page.getByRole('group', { name: /Kedjan som bild/ })).toBeHidden();
});

test('the gaps say what is missing and lead to what fills them', async ({ page }) => {
  const lucka = page.locator('.kedja [data-slag="lucka"]').first();
  await expect(lucka).toBeVisible();
  await expect(lucka.locator('.lucka-text')).not.toBeEmpty();
});
