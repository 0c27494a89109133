// Loads the demo data through the HTTP API, as the personas themselves would do it.   node ladda.mjs
// Run again it does nothing; after an interruption it goes on where it was.
import fs from 'node:fs';
import path from 'node:path';
import * as exempel from './exempel-jarva.mjs';
import { ersatt, gor, importera, las, skapa } from './klient.mjs';
import * as luckor from './luckor-jarva.mjs';
import { skapaOrsaker, skapaOrsaksanalys } from './orsaksanalys.mjs';
import * as prioritering from './prioritering-jarva.mjs';

const samordnare = 'samordnare-jarva';
const styrgrupp = 'styrgrupp-jarva';
const kommunpolis = 'kommunpolis-jarva';
const harStatus =
  (...status) =>
  (resurs) =>
    status.includes(resurs.status);

/** Imports a file unless the data set has already come that far. */
async function siffror(datamangd, revision, csv) {
  const nu = await las('statistiker', `/datamangder/${datamangd}`);
  if (nu.revision >= revision) return;
  const { mottagna, nya, oforandrade } = await importera('statistiker', datamangd, csv);
  console.log(`  ${datamangd}: ${mottagna} rader mottagna, ${nya} nya, ${oforandrade} oförändrade`);
}

const fil = (namn) => fs.readFileSync(path.join(import.meta.dirname, namn), 'utf8');
const syntetiska = fil('matvarden-omraden-syntetiska.csv');
/** What was known when the lägesbild was adopted: its figures stay as they were when the round of 2026 comes. */
const fore2026 = syntetiska
  .split('\n')
  .filter((rad, i) => i === 0 || rad.split(';')[2] < '2026')
  .join('\n');

async function overenskommelse(persona, nyckel, falt, undertecknare) {
  const { id } = await skapa(persona, '/samverkansoverenskommelser', nyckel, falt);
  const resurs = `/samverkansoverenskommelser/${id}`;
  for (const { vem, organisation, roll, datum } of undertecknare)
    await gor(vem, resurs, 'undertecknanden', { organisation, roll, datum }, ({ undertecknanden }) =>
      undertecknanden.some((rad) => rad.organisation === organisation),
    );
  return id;
}

const framme = ['Klar', 'Faststalld', 'Publicerad', 'Ersatt'];
async function klar(vem, id, organ, datum) {
  const resurs = `/lagesbilder/${id}`;
  await gor(vem, resurs, 'ledningsgranskning', { organ, datum }, harStatus('Ledningsgranskad', ...framme));
  await gor(vem, resurs, 'klarmarkering', undefined, harStatus(...framme));
}

async function dela(vem, id, mottagare, utfordAv) {
  const resurs = `/lagesbilder/${id}`;
  const { items } = await las(vem, `${resurs}/delningar`);
  const sekretessprovning = { utfordAv, datum: '2026-02-19', resultat: 'Inga uppgifter som röjer enskilda.' };
  await gor(vem, resurs, 'delningar', { mottagare, sekretessprovning }, () =>
    items.some((rad) => rad.mottagare === mottagare),
  );
}

async function faststall(id, beslutsdatum, diarienummer) {
  const beslut = { beslutsdatum, organ: 'Lokal styrgrupp Järva', diarienummer };
  await gor(styrgrupp, `/lagesbilder/${id}`, 'faststallande', beslut, harStatus('Faststalld', 'Publicerad', 'Ersatt'));
}

/** Each party's own words, in its own picture. Returns the ids per joint problem. */
async function delproblem(parter) {
  const ids = {};
  for (const [i, texter] of Object.entries(exempel.delproblem)) {
    ids[i] = [];
    for (const [part, falt] of Object.entries(texter)) {
      const [vem, lagesbildId] = parter[part];
      ids[i].push((await skapa(vem, '/problem', `delproblem-${i}-${part}`, { lagesbildId, ...falt })).id);
    }
  }
  return ids;
}

/** The agreed text for what one or both of the parties saw; without such, a problem that they added together. */
async function gemensamtProblem(i, delar, problem) {
  if (!delar) return (await skapa(samordnare, '/problem', `problem-${i}`, problem)).id;
  const beslut = { delproblem: delar, beslut: 'TasMed', problem, orsaker: [] };
  const vag = `/lagesbilder/${problem.lagesbildId}/sammanforingar`;
  return (await skapa(samordnare, vag, `sammanforing-${i}`, beslut)).problemId;
}

async function lagesbilder() {
  const staden = await skapa(samordnare, '/lagesbilder', 'bild-staden', exempel.stadensBild);
  const polisen = await skapa(kommunpolis, '/lagesbilder', 'bild-polisen', exempel.polisensBild);
  const delar = await delproblem({ staden: [samordnare, staden.id], polisen: [kommunpolis, polisen.id] });
  await klar(samordnare, staden.id, 'Stadsdelsförvaltningens ledningsgrupp', '2026-02-12');
  await klar(kommunpolis, polisen.id, 'Lokalpolisområdets ledningsgrupp', '2026-02-13');
  await dela(samordnare, staden.id, 'lpo-jarva-polisen', 'Registrator vid stadsdelsförvaltningen');
  await dela(kommunpolis, polisen.id, 'sdf-jarva', 'Registrator vid Polismyndigheten');
  const delbilder = [staden.id, polisen.id];
  const gemensam = await skapa(samordnare, '/lagesbilder', 'bild-gemensam', { ...exempel.gemensamBild, delbilder });
  const problem = [];
  for (const [i, { falt, orsaker, ...analys }] of exempel.problem.entries()) {
    const id = await gemensamtProblem(i, delar[i], { lagesbildId: gemensam.id, ...falt });
    const orsakIds = await skapaOrsaker(samordnare, id, i, orsaker);
    await skapaOrsaksanalys(samordnare, id, i, orsakIds, analys);
    problem.push({ id, orsakIds });
  }
  await klar(samordnare, gemensam.id, 'Parternas ledningar', '2026-03-09');
  await faststall(gemensam.id, '2026-03-12', 'JÄRVA 2026/140');
  const provning = {
    sekretessprovning: {
      utfordAv: 'Registrator vid stadsdelsförvaltningen',
      datum: '2026-03-16',
      resultat: 'Inga uppgifter som röjer enskilda.',
    },
  };
  await gor(samordnare, `/lagesbilder/${gemensam.id}`, 'publicering', provning, harStatus('Publicerad', 'Ersatt'));
  return { gemensam: gemensam.id, problem };
}

/** The analysis that still has gaps, adopted before the joint picture. */
async function medLuckor() {
  const { id } = await skapa(samordnare, '/lagesbilder', 'bild-luckor', luckor.bild);
  for (const [i, { falt, orsaker }] of luckor.problem.entries()) {
    const problem = await skapa(samordnare, '/problem', `problem-luckor-${i}`, { lagesbildId: id, ...falt });
    await skapaOrsaker(samordnare, problem.id, `luckor-${i}`, orsaker);
  }
  await klar(samordnare, id, 'Stadsdelsförvaltningens ledningsgrupp', '2026-01-29');
  await faststall(id, '2026-02-05', 'JÄRVA 2026/71');
}

/** The coordinator has proposed scores; the steering group decides problem by problem, orders them and closes the meeting. */
async function prioritera({ gemensam, problem }) {
  const falt = { lagesbildId: gemensam, ...prioritering.mote };
  const { id } = await skapa(samordnare, '/prioriteringsmoten', 'prioriteringsmote', falt);
  const mote = `/prioriteringsmoten/${id}`;
  const nu = await las(styrgrupp, mote);
  if (nu.status === 'Avslutat') return;
  for (const [i, { bedomningar, beslut, motiv }] of prioritering.beslut.entries()) {
    const rad = nu.problem.find(({ problemId }) => problemId === problem[i].id);
    const resurs = `${mote}/problem/${rad.problemId}`;
    const { version } = await ersatt(samordnare, `${resurs}/bedomningar`, rad.version, { bedomningar });
    await ersatt(styrgrupp, `${resurs}/beslut`, version, { beslut, motiv });
  }
  const { version } = await las(styrgrupp, mote);
  const ordning = prioritering.ordning.map((i) => problem[i].id);
  await ersatt(styrgrupp, `${mote}/ordning`, version, { problem: ordning });
  await gor(styrgrupp, mote, 'avslutning', prioritering.protokoll, harStatus('Avslutat'));
}

async function handlingsplan({ gemensam, problem }) {
  const plan = await skapa(samordnare, '/handlingsplaner', 'plan', { ...exempel.plan, lagesbildId: gemensam });
  const atgarder = {};
  for (const { nyckel, problem: i, orsaker, falt } of exempel.atgarder) {
    const orsakIds = orsaker.map((j) => problem[i].orsakIds[j]);
    const body = { handlingsplanId: plan.id, problemId: problem[i].id, orsakIds, ...falt };
    atgarder[nyckel] = (await skapa(samordnare, '/atgarder', `atgard-${nyckel}`, body)).id;
  }
  const beslut = { beslutsdatum: '2026-04-16', organ: 'Lokal styrgrupp Järva' };
  for (const { nyckel, beslutas = true } of exempel.atgarder)
    if (beslutas)
      await gor(styrgrupp, `/atgarder/${atgarder[nyckel]}`, 'beslut', beslut, ({ status }) => status !== 'Foreslagen');
  const planbeslut = { ...beslut, diarienummer: 'JÄRVA 2026/188' };
  await gor(styrgrupp, `/handlingsplaner/${plan.id}`, 'beslut', planbeslut, harStatus('Beslutad', 'Avslutad'));
  return atgarder;
}

/** A measure moves one step at a time; the steps already taken are left alone. */
async function genomfor(atgarder) {
  for (const { nyckel, status: steg } of exempel.atgarder)
    for (const [i, status] of steg.entries())
      await gor('arbetsgrupp-jarva', `/atgarder/${atgarder[nyckel]}`, 'statusbyten', { status }, (nu) =>
        steg.slice(i).includes(nu.status),
      );
}

async function uppfoljning(atgarder) {
  const tillfallen = {};
  for (const falt of exempel.rapporttillfallen)
    tillfallen[falt.typ] = (await skapa('slk-controller', '/rapporttillfallen', `tillfalle-${falt.typ}`, falt)).id;
  for (const { atgard, tillfalle, falt } of exempel.uppfoljningar) {
    const body = { atgardId: atgarder[atgard], rapporttillfalleId: tillfallen[tillfalle], ...falt };
    await skapa('arbetsgrupp-jarva', '/uppfoljningar', `uppfoljning-${atgard}-${tillfalle}`, body);
  }
}

const steg = ['Initierad', 'EgenKartlaggning', 'GemensamPrioritering', 'Genomforande'];
async function samverkansprocess(overenskommelseId) {
  const mandat = 'Exempel: styrgruppen har gett mandat och avsatt tid hos båda parter för 2026.';
  const { id } = await skapa(samordnare, '/samverkansprocesser', 'process', {
    omrade: 'jarva',
    overenskommelseId,
    mandat,
  });
  for (const [i, tillSteg] of steg.entries())
    if (i > 0)
      await gor(
        styrgrupp,
        `/samverkansprocesser/${id}`,
        'overgangar',
        {
          tillSteg,
          overstyrning: tillSteg === 'GemensamPrioritering' ? 'Exempel: polisens bild är inte delad.' : null,
        },
        (nu) => steg.indexOf(nu.steg) >= i,
      );
}

async function overenskommelser(lagesbildId) {
  const foralderId = await overenskommelse('slk-controller', 'overgripande', exempel.overgripande, [
    { vem: 'slk-controller', organisation: 'stadsledningskontoret', roll: 'stadsdirektör', datum: '2026-01-15' },
    { vem: 'slk-controller', organisation: 'polisregion-stockholm', roll: 'regionpolischef', datum: '2026-01-15' },
  ]);
  const lokal = await overenskommelse(samordnare, 'lokal', { ...exempel.lokal, foralderId, lagesbildId }, [
    { vem: styrgrupp, organisation: 'sdf-jarva', roll: 'stadsdelsdirektör', datum: '2026-03-19' },
    { vem: kommunpolis, organisation: 'lpo-jarva-polisen', roll: 'lokalpolisområdeschef', datum: '2026-03-19' },
    { vem: styrgrupp, organisation: 'trafikkontoret', roll: 'avdelningschef', datum: '2026-03-20' },
  ]);
  const resurs = `/samverkansoverenskommelser/${lokal}`;
  const diarieforing = { diarienummer: 'JÄRVA 2026/145' };
  await gor('namndsekreterare-jarva', resurs, 'diarieforing', diarieforing, ({ diarienummer }) =>
    Boolean(diarienummer),
  );
  return lokal;
}

async function jarva() {
  for (const [i, grupp] of exempel.grupper.entries()) await skapa(samordnare, '/grupper', `grupp-${i}`, grupp);
  console.log('  grupper inrättade');
  await medLuckor();
  const bilder = await lagesbilder();
  console.log('  parternas lägesbilder delade, den gemensamma fastställd och publicerad');
  await prioritera(bilder);
  console.log('  problemen prioriterade av styrgruppen');
  const overenskommelseId = await overenskommelser(bilder.gemensam);
  console.log('  överenskommelser undertecknade');
  await siffror('TRYGGHET-SYNTETISK', 2, syntetiska);
  await skapa('statistiker', '/publiceringskalender', 'nasta-matning', exempel.nastaMatning);
  const atgarder = await handlingsplan(bilder);
  await genomfor(atgarder);
  console.log('  handlingsplan och åtgärder beslutade');
  await uppfoljning(atgarder);
  console.log('  uppföljningar för T1 och T2 skrivna');
  await samverkansprocess(overenskommelseId);
  console.log('  samverkansprocessen är i genomförande');
  await est();
  console.log('  rapportörer utsedda');
}

/** Who is expected to report in Järva, and the first observations: what was just seen, so nothing here is a figure. */
async function est() {
  for (const [i, uppdrag] of exempel.rapportorsuppdrag.entries())
    await skapa(samordnare, '/rapportorsuppdrag', `uppdrag-${i}`, uppdrag);
  const tid = new Date(Date.now() - 3_600_000).toISOString();
  for (const [i, sedd] of exempel.iakttagelser.entries())
    await skapa('rapportor-jarva', '/iakttagelser', `iakttagelse-${i}`, { ...sedd, tid });
}

async function farsta() {
  const { id } = await skapa('samordnare-farsta', '/lagesbilder', 'bild-farsta', exempel.farsta);
  await skapa('samordnare-farsta', '/problem', 'problem-farsta', { lagesbildId: id, ...exempel.farstasProblem });
}

try {
  const { items } = await las('samordnare-farsta', '/lagesbilder?omrade=farsta');
  if (items.some(({ rubrik }) => rubrik === exempel.farsta.rubrik)) {
    console.log('Demodata finns redan.');
  } else {
    console.log('Läser in siffror …');
    await siffror('KOLADA-STOCKHOLM', 1, fil('matvarden-stockholm.csv'));
    await siffror('TRYGGHET-SYNTETISK', 1, fore2026);
    console.log('Lägger in exemplet för Järva …');
    await jarva();
    console.log('Lägger in ett utkast för Farsta …');
    await farsta();
    console.log('Demodata klara.');
  }
} catch (error) {
  console.error(`Demodata kunde inte läsas in.\n${error.message}`);
  process.exitCode = 1;
}
