// What the bench measures: made-up mätvärden, straight into the tables as imports would have laid them: eleven years and ten months
// in one delivery in key order, then twelve monthly deliveries. 130 areas × 154 months for every indicator.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../dev/errors.mjs';
import { repo } from '../dev/processes.mjs';

export const areas = 130;
export const months = 154;
export const rowsPerIndicator = areas * months;
const deliveries = 12;

/** Another layout, another program: other data. */
export function signature(indicators) {
  const hash = crypto
    .createHash('sha256')
    .update(String(indicators))
    .update(fs.readFileSync(import.meta.filename));
  const folder = path.join(repo, 'db-migrations');
  for (const file of fs.readdirSync(folder).toSorted()) hash.update(fs.readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}

export async function fill(client, indicators) {
  await client.query(`set session_replication_role = replica; set synchronous_commit = off;
    set maintenance_work_mem = '1GB'; set work_mem = '256MB'`);
  await client.query(catalogue, [indicators]);
  if (indicators > 0) {
    const indexes = await takeIndexes(client);
    await deliver(client, indicators, 1, 1, months - deliveries);
    for (const sql of indexes.toReversed()) await client.query(sql);
    for (let i = 1; i <= deliveries; i++) {
      const month = months - deliveries + i;
      await deliver(client, indicators, i + 1, month, month);
    }
  }
  await vacuum(client);
}

/** Until every page is marked as visible to all: a background process with an older snapshot may have kept some back. */
export async function vacuum(client) {
  for (let attempt = 0; attempt < 200; attempt++) {
    await client.query('vacuum (analyze)');
    const { rows } = await client.query(hidden);
    if (rows[0].pages <= 0) return;
    await sleep(3_000);
  }
  const { rows } = await client.query(holders);
  throw new UserError(`Tabellerna kunde inte vakuumeras helt. Äldre ögonblicksbilder: ${JSON.stringify(rows)}`);
}

/** The first delivery goes into bare tables: the same pages, in a fraction of the time. */
async function takeIndexes(client) {
  const { rows } = await client.query(indexesOf);
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ create }) => create);
}

/** Some indicators at a time, so that nothing needs to be sorted on disk. */
async function deliver(client, indicators, revision, from, to) {
  const step = Math.ceil(50 * (months / (to - from + 1)));
  for (let first = 1; first <= indicators; first += step) {
    const last = Math.min(indicators, first + step - 1);
    await client.query(register, [first, last, revision, from, to]);
  }
  await client.query(`update indikatorer.datamangd set revision = $1, uppdaterad = now() where kod = 'BANK'`, [
    revision,
  ]);
}

const holders = `
  select pid, backend_type, state, xact_start, left(query, 100) as query
    from pg_stat_activity
   where backend_xmin is not null and pid <> pg_backend_pid()`;

const hidden = `
  select sum(relpages - relallvisible)::integer as pages
    from pg_class
   where relkind = 'r'
     and oid in (select relid from pg_partition_tree('indikatorer.publicerat')
                 union all select 'indikatorer.matvarde'::regclass)`;

const catalogue = `
  with mall as (select to_jsonb(i) as rad from indikatorer.indikator i where kod = 'TRY-03'),
  ny as (
    insert into indikatorer.indikator
    select (jsonb_populate_record(null::indikatorer.indikator, mall.rad || jsonb_build_object(
             'kod', 'BANK-' || lpad(nr::text, 4, '0'), 'namn', 'Mätning ' || nr, 'omradesnivaer', '{Kommun}'::text[]))).*
      from mall, generate_series(1, greatest($1::integer, 100)) nr
    returning 1
  )
  insert into indikatorer.datamangd (kod, namn, kalla, licens, utgivare, beskrivning)
  select 'BANK', 'Mätdata', 'Påhittat för mätning', 'CC0-1.0', 'Ingen', 'Påhittade värden att mäta med.'`;

const register = `
  with m as (
  insert into indikatorer.matvarde (
         datamangd, indikator, omrade, period, period_fran, period_till, uppdelning, varde, n, standardfel, ki_nedre, ki_ovre,
         metod, status, statistikstatus, kalla, revision, registrerad)
  select 'BANK', 'BANK-' || lpad(i::text, 4, '0'), o.kod, to_char(p.fran, 'YYYY-MM'), p.fran,
         (p.fran + interval '1 month - 1 day')::date, 'alla', v.varde, v.n,
         case when not dolt then round(2 + (h % 97) / 50.0, 2) end, case when not dolt then v.varde - 4.12 end,
         case when not dolt then v.varde + 4.12 end, case when not dolt then 'Wilson' end,
         case h % 50 when 0 then 'ForFaSvar' when 1 then 'Osaker' else 'Ok' end,
         case when p.nr > 151 then 'Preliminar' else 'Slutlig' end, 'Påhittat för mätning', $3::integer,
         timestamptz '2026-01-01' + $3::integer * interval '1 day'
    from generate_series($1::integer, $2::integer) i
   cross join (select kod, row_number() over (order by kod) as nr
                 from organisation.omrade where typ = 'Kommun' order by kod limit ${areas}) o
   cross join (select nr, (date '2014-01-01' + (nr - 1) * interval '1 month')::date as fran
                 from generate_series($4::integer, $5::integer) nr) p
   cross join lateral (select abs(hashint8(i * 1000003 + o.nr * 1009 + p.nr)::bigint) as h) hash
   cross join lateral (select h % 50 = 0 as dolt) d
   cross join lateral (select round(20 + (h % 600) / 10.0, 1) as varde, case when dolt then 12 else 60 + h % 900 end as n) v
   order by i, o.kod, p.nr
  returning *
  )
  insert into indikatorer.publicerat (
         indikator, omrade, uppdelning, period, datamangd, period_fran, period_till, varde, enhet, n, standardfel,
         ki_nedre, ki_ovre, metod, status, statistikstatus, kalla, syntetisk, revision, registrerad)
  select m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd, m.period_fran, m.period_till,
         case when m.synlig then m.varde end, (select enhet from indikatorer.indikator where kod = 'BANK-0001'),
         case when m.synlig then m.n end, m.standardfel, m.ki_nedre, m.ki_ovre, m.metod, m.status, m.statistikstatus, m.kalla,
         false, m.revision, m.registrerad
    from m`;

const indexesOf = `
  select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
              else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drop,
         case when c.oid is null then pg_get_indexdef(i.indexrelid)
              else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
         end as create
    from pg_index i
    left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
   where i.indrelid in ('indikatorer.matvarde'::regclass, 'indikatorer.publicerat'::regclass)
   order by i.indrelid, i.indisprimary`;
