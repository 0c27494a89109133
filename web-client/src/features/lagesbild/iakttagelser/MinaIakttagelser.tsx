import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { tidpunkt } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Statusmarke } from '../../../components/Statusmarke';
import { lagesbildKeys } from '../lagesbildKeys';
import { ordet } from '../ord';
import { kategorier } from './ord';

const filter = { limit: 10 };

/** What has got through, the latest first. */
export function MinaIakttagelser() {
  const fraga = useQuery({
    queryKey: lagesbildKeys.iakttagelser(filter),
    queryFn: () => unwrap(api.GET('/iakttagelser', { params: { query: filter } })),
  });
  return (
    <section className="avsnitt">
      <h2>Skickade</h2>
      <Hamtat fraga={fraga}>
        {({ items }) =>
          items.length === 0 ? (
            <p>Här visas det som kommit fram.</p>
          ) : (
            <ul className="poster">
              {items.map(({ id, kategori, plats, tid }) => (
                <li key={id}>
                  <span>
                    {ordet(kategorier, kategori)}, {plats}. {tidpunkt(tid)}
                  </span>
                  <Statusmarke ton="bra">Skickad</Statusmarke>
                </li>
              ))}
            </ul>
          )
        }
      </Hamtat>
    </section>
  );
}
