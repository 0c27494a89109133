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

/** No breach of WCAG 2.2 AA that a machine can find. */
export async function kravTillganglig(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}

/** 320 px wide is 1280 px at 400 % zoom. */
export async function kravUtanSidledsrullning(page: Page) {
  const bredd = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(bredd).toBeLessThanOrEqual(0);
}
