// Writes a problem's causes and the rest of its analysis. Run again it does nothing more.
import { ersatt, las, skapa } from './klient.mjs';

/** `under` is the number in the list of the cause that this one works through; it comes earlier. */
export async function skapaOrsaker(persona, problemId, nyckel, orsaker) {
  const ids = [];
  for (const [i, { under, ...orsak }] of orsaker.entries()) {
    const body = { problemId, ...orsak, ...(under !== undefined && { foralderOrsakId: ids[under] }) };
    ids.push((await skapa(persona, '/orsaker', `orsak-${nyckel}-${i}`, body)).id);
  }
  return ids;
}

export async function skapaOrsaksanalys(persona, problemId, nyckel, orsakIds, analys) {
  for (const [i, faktor] of analys.faktorer.entries())
    await skapa(persona, '/faktorer', `faktor-${nyckel}-${i}`, { problemId, ...faktor });
  for (const [i, { orsak, status, underlag, ...falt }] of analys.hypoteser.entries()) {
    const forslag = { orsakId: orsakIds[orsak], ...falt };
    const { id } = await skapa(persona, '/hypoteser', `hypotes-${nyckel}-${i}`, { problemId, ...forslag });
    for (const [j, ett] of underlag.entries())
      await skapa(persona, '/hypotesunderlag', `underlag-${nyckel}-${i}-${j}`, { hypotesId: id, ...ett });
    const nu = await las(persona, `/hypoteser/${id}`);
    if (nu.status !== status) await ersatt(persona, `/hypoteser/${id}`, nu.version, { ...forslag, status });
  }
  const { handelsekedja } = await las(persona, `/problem/${problemId}/orsaksanalys`);
  if (handelsekedja.steg.length === 0)
    await ersatt(persona, `/problem/${problemId}/handelsekedja`, handelsekedja.version, { steg: analys.kedja });
}
