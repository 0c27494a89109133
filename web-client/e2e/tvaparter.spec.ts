import { type BrowserContext, type Page, test } from '@playwright/test';
import { besluta, expect, kravTillganglig, kravUtanSidledsrullning, loggaIn } from './hjalp';

// Two parties in two browsers side by side, then the styrgrupp. The steps build on each other.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const marke = `tvåparter ${Date.now()}`;
const adresser = { staden: '', polisen: '', gemensam: '', problem: '' };
let stadens: Page;
let polisens: Page;
const oppnade: BrowserContext[] = [];

const vag = (page: Page) => new URL(page.url()).pathname;
const rubrik = (page: Page) => page.getByRole('heading', { level: 1 });
const tryck = (page: Page, knapp: string) => page.getByRole('main').getByRole('button', { name: knapp, exact: true }).click();

test.beforeAll(async ({ browser }) => {
  for (let i = 0; i < 2; i++) oppnade.push(await browser.newContext());
  [stadens, polisens] = (await Promise.all(oppnade.map((context) => context.newPage()))) as [Page, Page];
  await Promise.all([som(stadens, 'Samordnare, Järva'), som(polisens, 'Kommunpolis, Järva')]);
});
test.afterAll(async () => {
  for (const context of oppnade) await context.close();
});

async function som(page: Page, person: string, adress = '/omraden/jarva') {
  await page.goto(adress);
  await loggaIn(page, person);
}

async function nyBild(page: Page, namn: string, slag: string, part?: string) {
  await page.goto('/lagesbilder/ny?omrade=jarva');
  await page.getByLabel('Rubrik').fill(`${namn} ${marke}`);
  await page.getByLabel('Slag').selectOption(slag);
  if (part) await page.getByLabel(/^Part/).selectOption(part);
  await page.getByLabel('Perioden börjar').fill('2026-01-01');
  await page.getByLabel('Perioden slutar').fill('2026-08-31');
  await tryck(page, 'Spara utkast');
  await expect(rubrik(page)).toHaveText(`${namn} ${marke}`);
  return vag(page);
}

interface Text {
  rubrik: string;
  vad: string;
  var: string;
}
async function nyttProblem(page: Page, bild: string, text: Text) {
  await page.goto(bild);
  await page.getByRole('link', { name: 'Lägg till problem' }).click();
  await page.getByLabel('Rubrik').fill(text.rubrik);
  await page.getByLabel('Brott', { exact: true }).check();
  await page.getByLabel('Vad händer?').fill(text.vad);
  await page.getByLabel('Var?').fill(text.var);
  await page.getByLabel('När?', { exact: true }).fill('Kvällar');
  await page.getByLabel('Vilka drabbas?').fill('Boende och butiksanställda');
  await page.getByLabel('Sök indikator').fill('TRY-03');
  await page.getByRole('checkbox', { name: /närstående/ }).check();
  await tryck(page, 'Spara problemet');
  await expect(rubrik(page)).toHaveText(text.rubrik);
}

async function klar(page: Page, bild: string, ledning: string) {
  await page.goto(bild);
  await page.getByText('Registrera ledningens genomgång').click();
  await page.getByLabel('Ledning', { exact: true }).fill(ledning);
  await tryck(page, 'Registrera genomgången');
  await page.getByText('Klarmarkera lägesbilden').click();
  await tryck(page, 'Klarmarkera');
  await expect(page.getByText('Klar', { exact: true }).first()).toBeVisible();
}

async function dela(page: Page, mottagare: string) {
  await page.getByText('Dela lägesbilden').click();
  await page.getByLabel('Mottagare').selectOption(mottagare);
  await page.getByLabel('Sekretessen prövades av').fill('Registrator');
  await page.getByLabel('Resultat av prövningen').fill('Inga uppgifter som röjer enskilda.');
  await tryck(page, 'Dela');
  await expect(page.getByLabel('Mottagare')).toHaveValue('');
}

test('each party writes its own picture, and neither sees the other’s', async () => {
  [adresser.staden, adresser.polisen] = await Promise.all([
    nyBild(stadens, 'Stadens bild', 'Egen', 'sdf-jarva'),
    nyBild(polisens, 'Polisens bild', 'Egen', 'lpo-jarva-polisen'),
  ]);
  await Promise.all([
    nyttProblem(stadens, adresser.staden, { rubrik: 'Narkotika vid Kista torg', vad: 'Öppen handel med narkotika', var: 'Kista torg' }),
    nyttProblem(polisens, adresser.polisen, {
      rubrik: 'Narkotikahandel på Kista torg',
      vad: 'Öppen försäljning av narkotika',
      var: 'Kista torg och tunnelbanan',
    }),
  ]);
  await stadens.getByRole('link', { name: 'Lägg till orsak' }).click();
  await stadens.getByLabel('Orsak', { exact: true }).fill('Mörk gångväg utan insyn');
  await stadens.getByLabel('Direkt', { exact: true }).check();
  await stadens.getByLabel('Plats eller situation').check();
  await stadens.getByLabel('Ja, vi kan påverka den').check();
  await tryck(stadens, 'Spara orsaken');
  await expect(stadens.getByRole('link', { name: /1\. Mörk gångväg/ })).toBeVisible();
  await nyttProblem(polisens, adresser.polisen, {
    rubrik: 'Rån vid Akalla centrum',
    vad: 'Unga rånas på telefoner',
    var: 'Akalla centrum',
  });

  await stadens.goto(adresser.polisen);
  await expect(rubrik(stadens)).toHaveText('Lägesbilden kan inte visas');
  await polisens.goto(adresser.staden);
  await expect(rubrik(polisens)).toHaveText('Lägesbilden kan inte visas');
});

test('their managements have seen them, and they are shared', async () => {
  await Promise.all([
    klar(stadens, adresser.staden, 'Stadsdelsförvaltningens ledningsgrupp').then(() => dela(stadens, 'lpo-jarva-polisen')),
    klar(polisens, adresser.polisen, 'Lokalpolisområdets ledningsgrupp').then(() => dela(polisens, 'sdf-jarva')),
  ]);
  await stadens.goto(adresser.polisen);
  await expect(rubrik(stadens)).toHaveText(`Polisens bild ${marke}`);
});

test('the two pictures stand side by side, and the likely pair is suggested', async () => {
  adresser.gemensam = await nyBild(stadens, 'Gemensam bild', 'Gemensam');
  await stadens.getByRole('link', { name: 'Jämför parternas lägesbilder' }).click();
  await expect(stadens.locator('.slutsats')).toContainText('Inga egna lägesbilder är valda än');
  await stadens.getByRole('checkbox', { name: `Stadens bild ${marke}` }).check();
  await stadens.getByRole('checkbox', { name: `Polisens bild ${marke}` }).check();
  await tryck(stadens, 'Spara valet');
  await expect(stadens.locator('.slutsats')).toHaveText(
    'Tre problem väntar på beslut: ett par kan vara samma och ett finns bara hos polisen.',
  );
  await kravTillganglig(stadens);
  await stadens.setViewportSize({ width: 320, height: 800 });
  await kravTillganglig(stadens);
  await kravUtanSidledsrullning(stadens);
  await stadens.setViewportSize({ width: 1440, height: 900 });
});

test('a suggestion that the police refuse is refused for the samordnare too, and is taken back', async () => {
  await polisens.goto(`${adresser.gemensam}/sammanstall`);
  await polisens.getByText('Inte samma', { exact: true }).click();
  await polisens.getByLabel('Varför är de inte samma?').fill('Det ena gäller torget, det andra tunnelbanan.');
  await tryck(polisens, 'Avvisa förslaget');
  await expect(polisens.locator('.slutsats')).toHaveText(
    'Tre problem väntar på beslut: ett finns bara hos staden och två finns bara hos polisen.',
  );
  await stadens.reload();
  await stadens.getByText('Avvisade förslag (1)').click();
  await expect(stadens.getByText('Det ena gäller torget, det andra tunnelbanan.')).toBeVisible();
  await kravTillganglig(stadens);
  await stadens.setViewportSize({ width: 320, height: 800 });
  await kravUtanSidledsrullning(stadens);
  await stadens.setViewportSize({ width: 1440, height: 900 });
  await stadens.getByRole('button', { name: /^Ta tillbaka/ }).click();
  await expect(stadens.locator('.slutsats')).toContainText('ett par kan vara samma');
});

test('the samordnare writes the agreed text while the police leave one out; each sees what the other did', async () => {
  await Promise.all([polisens.goto(`${adresser.gemensam}/sammanstall`), stadens.reload()]);
  await stadens.getByRole('link', { name: 'Samma: skriv gemensam text' }).click();
  await expect(rubrik(stadens)).toHaveText('Gemensam text');
  await stadens.getByRole('button', { name: 'Använd polisens text: rubrik' }).click();
  await expect(stadens.getByLabel('Rubrik')).toHaveValue('Narkotikahandel på Kista torg');
  await stadens.getByLabel('Vad händer?').fill('Öppen handel med narkotika vid torget och tunnelbanan.');
  await expect(stadens.getByRole('checkbox', { name: 'Mörk gångväg utan insyn' })).toBeChecked();
  await kravTillganglig(stadens);
  await stadens.setViewportSize({ width: 320, height: 800 });
  await kravUtanSidledsrullning(stadens);
  await stadens.setViewportSize({ width: 1440, height: 900 });
  await tryck(stadens, 'Spara problemet');
  await expect(stadens.locator('.slutsats')).toHaveText('Ett problem väntar på beslut: ett finns bara hos polisen.');

  const ran = polisens.getByRole('listitem').filter({ hasText: 'Rån vid Akalla centrum' });
  await ran.getByText('Ta inte med', { exact: true }).first().click();
  await ran.getByLabel('Varför tas det inte med?').fill('Tas om hand i ett annat forum.');
  await ran.getByRole('button', { name: 'Ta inte med' }).click();
  await expect(polisens.locator('.slutsats')).toHaveText('Alla problem har ett beslut. Lägesbilden kan göras klar.');

  await stadens.reload();
  await expect(stadens.getByText('Tas om hand i ett annat forum.')).toBeVisible();
  await kravTillganglig(stadens);
});

test('a decision is undone and made again, by keyboard', async () => {
  const ran = stadens.getByRole('listitem').filter({ hasText: 'Rån vid Akalla centrum' });
  await ran.getByRole('button', { name: 'Ångra beslutet' }).focus();
  await stadens.keyboard.press('Enter');
  await expect(stadens.locator('.slutsats')).toContainText('Ett problem väntar');
  await ran.getByRole('link', { name: 'Ta med: skriv gemensam text' }).focus();
  await stadens.keyboard.press('Enter');
  await expect(stadens.getByLabel('Rubrik')).toHaveValue('Rån vid Akalla centrum');
  await tryck(stadens, 'Spara problemet');
  await expect(stadens.locator('.slutsats')).toContainText('Alla problem har ett beslut');
});

test('the joint problem has its cause and says where it comes from', async () => {
  await stadens.getByRole('listitem').filter({ hasText: 'Samma i båda' }).getByLabel('Gemensamt').getByRole('link').first().click();
  await expect(stadens.getByRole('link', { name: /1\. Mörk gångväg/ })).toBeVisible();
  await expect(stadens.getByRole('heading', { name: 'Ursprung' })).toBeVisible();
  await expect(stadens.getByRole('link', { name: 'Narkotika vid Kista torg' })).toBeVisible();
  adresser.problem = vag(stadens);
});

test('the police write a hypothesis about the cause, and the samordnare sees it', async () => {
  await polisens.goto(`${adresser.problem}/orsaksanalys`);
  await polisens.getByRole('button', { name: 'Lägg till hypotes' }).click();
  await polisens.getByLabel(/Om den här orsaken minskar/).selectOption({ index: 1 });
  await polisens.getByLabel(/vad händer då med problemet/).fill('Om gångvägen blir ljus flyttar handeln.');
  await polisens.getByLabel(/Indikator som kan visa/).selectOption('TRY-03');
  await polisens.getByLabel('Minskar', { exact: true }).check();
  await polisens.getByLabel(/Vilket resultat visar/).fill('Oron är oförändrad vid nästa mätning.');
  await polisens.getByRole('button', { name: 'Spara hypotesen' }).click();
  await expect(polisens.getByRole('article', { name: /^H1\./ })).toContainText('Föreslagen');
  await stadens.goto(`${adresser.problem}/orsaksanalys`);
  await expect(stadens.getByRole('article', { name: /^H1\./ })).toContainText('Om gångvägen blir ljus');
});

test('the styrgrupp decides which problems come first, adopts the picture, and it is published and taken away as Word', async ({
  browser,
}) => {
  await klar(stadens, adresser.gemensam, 'Parternas ledningar');
  await stadens.getByRole('link', { name: 'Förbered ett möte' }).click();
  await stadens.getByLabel('Vem som möts').fill('Lokal styrgrupp Järva');
  await stadens.getByRole('button', { name: 'Lägg till en närvarande' }).click();
  await stadens.getByLabel('Roll 1').fill('stadsdelsdirektör');
  await stadens.getByLabel('Organisation 1').selectOption('sdf-jarva');
  await tryck(stadens, 'Förbered mötet');
  await expect(stadens.getByRole('table', { name: 'Problem och kriterier' })).toBeVisible();

  const styr = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await som(styr, 'Styrgrupp, Järva', vag(stadens));
  await besluta(styr, 'Narkotikahandel på Kista torg', 'Prioritera', 'Har en orsak som går att påverka.');
  await besluta(styr, 'Rån vid Akalla centrum', 'Avvakta', 'Orsaken är inte utredd.');
  await styr.getByText('Avsluta mötet', { exact: true }).click();
  await styr.getByLabel('Diarienummer').fill('JÄRVA 2026/901');
  await tryck(styr, 'Avsluta och lås protokollet');
  await expect(styr.getByText('Mötet är avslutat.')).toBeVisible();

  await styr.goto(adresser.gemensam);
  await styr.getByText('Fastställ lägesbilden').click();
  await styr.getByLabel('Beslutande organ').fill('Lokal styrgrupp Järva');
  await styr.getByLabel('Diarienummer').fill('JÄRVA 2026/902');
  await tryck(styr, 'Fastställ');
  await expect(styr.locator('.slutsats')).toContainText('Fastställd');

  await stadens.goto(adresser.gemensam);
  await stadens.getByText('Publicera lägesbilden').click();
  await stadens.getByLabel('Sekretessen prövades av').fill('Registrator');
  await stadens.getByLabel('Resultat av prövningen').fill('Inga uppgifter som röjer enskilda.');
  await tryck(stadens, 'Publicera');
  await expect(stadens.locator('.slutsats')).toContainText('Publicerad');
  const hamtning = stadens.waitForEvent('download');
  await stadens.getByRole('button', { name: 'Hämta som Word' }).click();
  expect((await hamtning).suggestedFilename()).toMatch(/\.docx$/);
  await stadens.goto(`${adresser.gemensam}/sammanstall`);
  await expect(stadens.getByRole('button', { name: 'Ångra beslutet' })).toHaveCount(0);
});
