// The files of the interruption test: the same keys every time, another value in each.

const valda = `
  select i.kod || ';' || o.kod || ';' || ar || '-Q' || q || ';' || u as nyckel
    from indikatorer.indikator i
    join organisation.omrade o on o.typ = any (i.omradesnivaer) and o.giltig_till is null,
         unnest(array['alla', 'kon=kvinna', 'kon=man']) u,
         generate_series(1990, 2025) ar, generate_series(1, 4) q
   where i.matning = 'Antal' and i.enhet like 'antal%'
   order by i.kod, o.kod, u, ar, q
   limit $1`;

/** Keys of counts, which no rule of plausibility ties to each other. */
export async function nycklar(client, antal) {
  const { rows } = await client.query(valda, [antal]);
  if (rows.length < antal) throw new Error(`Katalogen räcker bara till ${rows.length} nycklar.`);
  return rows.map((rad) => rad.nyckel);
}

/** Delivery number nr: values near 1000, so that nothing is a leap. What all of them sum to is known beforehand. */
export function fil(nycklarna, nr) {
  const delar = ['indikator;omrade;period;uppdelning;varde\n'];
  let summa = 0;
  for (const [i, nyckel] of nycklarna.entries()) {
    const varde = 1000 + (i % 50) + nr + 2;
    summa += varde;
    delar.push(`${nyckel};${varde}\n`);
  }
  return { text: delar.join(''), summa };
}
