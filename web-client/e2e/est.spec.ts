import { test } from '@playwright/test';
import { expect, kravTillganglig, kravUtanSidledsrullning, loggaIn, nyttUtkast } from './hjalp';

const sak = `Provtorg ${Date.now()}`;

test('what is seen on a walk is written, answered, and lifted into a problem', async ({ page }) => {
  test.setTimeout(180_000);
  await nyttUtkast(page, `Utkast för ${sak}`);
  await page.goto('/trygghetsvandringar?omrade=jarva');
  await page.getByRole('link', { name: 'Ny trygghetsvandring' }).first().click();
  await page.getByRole('textbox', { name: 'Väg' }).fill(`Från torget till ${sak}`);
  await page.getByRole('textbox', { name: 'Boende' }).fill('9');
  await page.getByRole('textbox', { name: 'Polisen' }).fill('1');
  await kravTillganglig(page);
  await page.getByRole('button', { name: 'Spara vandringen' }).click();
  await expect(page.getByText('Boende 9, Polisen 1')).toBeVisible();

  await page.getByText('Lägg till det ni såg').click();
  await page.getByRole('radio', { name: 'Otrygg plats' }).check();
  await page.getByRole('textbox', { name: 'Plats' }).fill(sak);
  await page.getByRole('radio', { name: '3 – märks tydligt' }).check();
  await page.getByRole('button', { name: 'Spara iakttagelsen' }).click();
  const rad = page.getByRole('listitem').filter({ hasText: sak });
  await expect(rad.getByText('Väntar på besked')).toBeVisible();
  await kravTillganglig(page);

  await rad.getByRole('link').click();
  await page.getByText('Lämna återkoppling').click();
  await page.getByRole('radio', { name: 'Planerat' }).check();
  await page.getByRole('textbox', { name: 'Besked' }).fill('Lamporna byts före jul.');
  await page.getByRole('combobox', { name: 'Ansvarig organisation' }).selectOption({ label: 'Trafikkontoret' });
  await page.getByRole('button', { name: 'Spara beskedet' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Lamporna byts före jul.' })).toContainText('Trafikkontoret');
  await kravTillganglig(page);

  await page.getByText('Börja ett nytt problem').click();
  await page
    .getByRole('listitem')
    .filter({ hasText: `Utkast för ${sak}` })
    .getByRole('link', { name: 'Nytt problem här' })
    .click();
  await expect(page.getByRole('textbox', { name: /^Rubrik/ })).toHaveValue(`Otrygg plats, ${sak}`);
  await page.getByRole('radio', { name: 'Otrygghet' }).check();
  await page.getByRole('textbox', { name: /^Vilka drabbas/ }).fill('Resenärer');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Spara problemet' }).click();
  await expect(page).toHaveURL(/\/problem\/[0-9a-f-]{36}$/);

  await page.goto('/trygghetsvandringar?omrade=jarva');
  const vandring = page.getByRole('listitem').filter({ hasText: sak });
  await expect(vandring.getByText('1 av 1 har fått besked')).toBeVisible();
  await vandring.getByRole('link').click();
  await expect(page.getByText('Lyft till ett problem i lägesbilden.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await kravUtanSidledsrullning(page);
});

test('the week is printed on one page, its recipients are kept, and hot places can be asked for over another period', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/omraden/jarva/veckan');
  await loggaIn(page);
  await page.getByText('Skriv in ett utskick').click();
  await page.getByRole('textbox', { name: 'Mottagare' }).fill(`${sak}\nLokalpolisområdets ledning`);
  await page.getByRole('textbox', { name: 'Sekretessprövning' }).fill('Inga uppgifter om enskilda. Prövat av samordnaren.');
  await page.getByRole('button', { name: 'Spara utskicket' }).click();
  await expect(page.getByText(`${sak}, Lokalpolisområdets ledning`)).toBeVisible();
  await page.getByRole('combobox', { name: /^Period/ }).selectOption({ label: 'Ett år' });
  await expect(page.getByRole('heading', { level: 3, name: 'Heta platser' })).toBeVisible();
  await expect(page.getByText('Hämtningen är inte påslagen')).toBeVisible();
  await kravTillganglig(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await kravUtanSidledsrullning(page);

  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the analysis of a period is written beside its figures, and the cadence can be changed', async ({ page }) => {
  await page.goto('/omraden/jarva/veckan');
  await loggaIn(page);
  await page.getByRole('link', { name: 'EST-analys' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^EST-analys (tertial|kvartal)/ })).toBeVisible();
  await page.getByText(/^(Skriv|Ändra) analysen/).click();
  await page.getByRole('textbox', { name: 'Analys' }).fill(`Mönstret vid ${sak} följer torghandeln.`);
  await page.getByRole('button', { name: 'Spara analysen' }).click();
  await expect(page.getByText(`Mönstret vid ${sak} följer torghandeln.`).first()).toBeVisible();
  await kravTillganglig(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await kravUtanSidledsrullning(page);

  await page.getByText('Hur ofta analysen görs').click();
  await page.getByRole('radio', { name: 'Varje kvartal' }).check();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^EST-analys kvartal/ })).toBeVisible();
});
