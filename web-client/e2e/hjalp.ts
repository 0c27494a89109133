import AxeBuilder from '@axe-core/playwright';
import { expect as forvantar, type Page } from '@playwright/test';

/** A machine that also runs other things may need more than Playwright's five seconds. */
export const expect = forvantar.configure({ timeout: 15_000 });

/** Logs in where one stands, as a person of the development login page. */
export async function loggaIn(page: Page, person = 'Samordnare, Järva') {
  await page.getByRole('button', { name: 'Logga in' }).first().click();
  await page.getByRole('button', { name: new RegExp(`^${person}`) }).click();
  await expect(page.getByTestId('jag')).toBeAttached(); // on a phone it is in the menu
}

/** No breach of WCAG 2.2 AA that a machine can find, in a page that has come to rest. */
export async function kravTillganglig(page: Page) {
  await expect(async () => {
    await vilar(page);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  }).toPass({ timeout: 10_000 });
}

/** A dialog that is fading in has the contrast of a ghost: what moves and will stop is waited for. */
const vilar = (page: Page) =>
  page.evaluate(async () => {
    const slutar = document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(slutar.map((a) => a.finished));
  });

/** 320 px wide is 1280 px at 400 % zoom. A page that has just been narrowed may still be on its way. */
export async function kravUtanSidledsrullning(page: Page) {
  const bredd = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(bredd).toBeLessThanOrEqual(0);
}

/** A draft of one's own, so that no other test is disturbed. */
export async function nyttUtkast(page: Page, rubrik: string) {
  await page.goto('/lagesbilder/ny?omrade=jarva');
  await loggaIn(page);
  await page.getByRole('textbox', { name: 'Rubrik' }).fill(rubrik);
  await page.getByRole('combobox', { name: 'Slag' }).selectOption({ label: 'Gemensam lägesbild' });
  await page.getByLabel('Perioden börjar').fill('2026-01-01');
  await page.getByLabel('Perioden slutar').fill('2026-08-31');
  await page.getByRole('button', { name: /^Spara|^Skapa/ }).click();
  await expect(page).toHaveURL(/\/lagesbilder\/[0-9a-f-]{36}$/);
  return page.url();
}

/** A decision of the steering group about one problem, with its reason. */
export async function besluta(page: Page, problem: string, knapp: string, motiv: string) {
  await page
    .getByRole('group', { name: `Beslut om ${problem}` })
    .getByRole('button', { name: knapp, exact: true })
    .click();
  const ruta = page.getByRole('dialog');
  await ruta.getByRole('textbox', { name: 'Motiv' }).fill(motiv);
  await ruta.getByRole('button', { name: knapp, exact: true }).click();
  await expect(ruta).toBeHidden();
  await expect(page.getByText(motiv).first()).toBeVisible();
}
