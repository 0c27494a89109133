// Made-up pictures, problems, causes and iakttagelser in one area, straight into the tables: what an area may hold after many years.

export const sizes = { lägesbilder: 200, problem: 10_000, orsaker: 30_000, iakttagelser: 100_000 };

/** Half of the pictures are adopted, so that the chain is long too. Returns one of each, for the pages that show one. */
export async function fillLagesbilder(client) {
  const { rows } = await client.query('select count(*)::integer as antal from lagesbild.iakttagelse');
  if (rows[0].antal !== sizes.iakttagelser) {
    await client.query('set session_replication_role = replica'); // parts of adopted pictures, without the acts in between
    await client.query('truncate lagesbild.lagesbild, lagesbild.iakttagelse cascade');
    for (const sql of [lagesbilder, problem, orsaker, iakttagelser]) await client.query(sql);
    await client.query('vacuum (analyze)');
  }
  return (await client.query(examples)).rows[0];
}

const lagesbilder = `
  insert into lagesbild.lagesbild (
         id, rubrik, typ, omrade, period_fran, period_till, kartlaggning_brottslighet, analys, status, organ, beslutsdatum,
         diarienummer, faststalld_av, faststalld_at, skapad_av)
  select gen_random_uuid(), 'Lägesbild ' || nr, 'Tertial', 'jarva', date '2026-01-01', date '2026-04-30',
         repeat('Ett stycke om läget. ', 50), repeat('Ett stycke analys. ', 50), s.status, b.organ, b.dag, b.organ || ' ' || nr,
         b.organ, b.dag, 'lastprov'
    from generate_series(1, ${sizes.lägesbilder}) nr
   cross join lateral (select case when nr % 2 = 0 then 'Utkast' else 'Faststalld' end as status) s
    left join lateral (select 'Styrgruppen' as organ, date '2026-05-04' as dag) b on s.status <> 'Utkast'`;

const problem = `
  insert into lagesbild.problem (
         id, lagesbild_id, rubrik, vad, var, nar, vilka_drabbas, dimension, indikatorer, skapad_av)
  select gen_random_uuid(), l.id, l.rubrik || ', problem ' || nr, repeat('Vad som händer. ', 20), 'Torget', 'Kvällar', 'Boende',
         (array['Brott', 'Otrygghet', 'Ordningsstorning'])[1 + nr % 3], array['TRY-01', 'BRO-02'], 'lastprov'
    from lagesbild.lagesbild l, generate_series(1, ${sizes.problem / sizes.lägesbilder}) nr`;

const orsaker = `
  insert into lagesbild.orsak (id, problem_id, lopnummer, text, typ, perspektiv, paverkbar, skapad_av)
  select gen_random_uuid(), p.id, nr, repeat('Varför det händer. ', 5), 'Direkt', 'PlatsSituation', 'Ja', 'lastprov'
    from lagesbild.problem p, generate_series(1, ${sizes.orsaker / sizes.problem}) nr`;

const iakttagelser = `
  insert into lagesbild.iakttagelse (
         id, omrade, plats, tid, vecka, kategori, omfattning, beskrivning, kalla, skapad_av, created_at)
  select gen_random_uuid(), 'jarva', 'Plats ' || nr % 40, t.tid, to_char(t.tid at time zone 'Europe/Stockholm', 'IYYY"-W"IW'),
         (array['Skadegorelse', 'Klotter', 'Nedskrapning', 'OtryggPlats', 'Narkotikahantering', 'Ordningsstorning',
                'Buskorning', 'Brand', 'Annat'])[1 + nr % 9],
         1 + nr % 5, 'Vad som sågs.', 'Rapportor', 'rapportor-jarva', t.tid
    from generate_series(1, ${sizes.iakttagelser}) nr
   cross join lateral (select timestamptz '2026-11-23 12:00Z' - nr * interval '9 minutes' as tid) t`;

const examples = `
  select p.id as problem, l.id as lagesbild,
         (select vecka from lagesbild.iakttagelse order by tid desc offset 2000 limit 1) as vecka
    from lagesbild.lagesbild l
    join lagesbild.problem p on p.lagesbild_id = l.id
   where l.status = 'Faststalld'
   limit 1`;
