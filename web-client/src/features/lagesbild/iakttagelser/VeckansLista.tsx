import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { antal, tidpunkt } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Lank } from '../../../components/Lank';
import { Statusmarke } from '../../../components/Statusmarke';
import { lagesbildKeys } from '../lagesbildKeys';
import { ordet } from '../ord';
import { kategorier } from './ord';

/** The observations themselves, each with a page where it can be lifted and answered. */
export function VeckansLista({ omrade, vecka }: { omrade: string; vecka: string }) {
  const filter = { omrade, vecka, limit: 100 };
  const fraga = useQuery({
    queryKey: lagesbildKeys.iakttagelser(filter),
    queryFn: () => unwrap(api.GET('/iakttagelser', { params: { query: filter } })),
  });
  return (
    <section className="avsnitt utan-utskrift">
      <h3>Veckans iakttagelser</h3>
      <Hamtat fraga={fraga}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p>Ingen iakttagelse är skriven för veckan.</p>}
            {total > items.length && (
              <p className="svag">
                De {antal(items.length, 'senaste', 'senaste')} av {total} visas.
              </p>
            )}
            <ul className="poster">
              {items.map(({ id, kategori, plats, tid, problem, beskrivning }) => (
                <li key={id}>
                  <Lank till={`/iakttagelser/${id}`}>
                    {ordet(kategorier, kategori)}, {plats}
                  </Lank>
                  {problem.length > 0 ? <Statusmarke ton="bra">Lyft till problem</Statusmarke> : <span />}
                  <p>
                    {tidpunkt(tid)}. {beskrivning}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Hamtat>
    </section>
  );
}
