import { Button } from '@digdir/designsystemet-react';
import { antal } from '../../../components/format';
import { Statusmarke } from '../../../components/Statusmarke';
import { ordet } from '../ord';
import { type Post, taUrKo } from './ko';
import { kategorier } from './ord';
import { veckotext } from './vecka';

const text = ({ innehall, rapport }: Post) =>
  rapport ? `Rapport för ${veckotext(rapport.vecka)}` : `${ordet(kategorier, innehall?.kategori)}, ${innehall?.plats}`;

/** What is saved in the phone and not yet in the service. Says so aloud when it changes. */
export function Kolista({ poster, sand }: { poster: readonly Post[]; sand: () => unknown }) {
  return (
    <section className="avsnitt" aria-label="På telefonen">
      <div role="status">
        {poster.length > 0 && (
          <p>
            <strong>{antal(poster.length, 'anteckning är sparad', 'anteckningar är sparade')} på telefonen.</strong> De skickas av sig
            själva när det finns nät. Du kan stänga sidan.
          </p>
        )}
      </div>
      {poster.length > 0 && (
        <>
          <ul className="poster">
            {poster.map((post) => (
              <li key={post.nyckel}>
                <span>
                  {text(post)}
                  {post.fel && <p>{post.fel} Ta bort den och skriv den på nytt.</p>}
                </span>
                {post.fel ? (
                  <Button variant="tertiary" data-size="sm" onClick={() => taUrKo(post.nyckel)}>
                    Ta bort
                  </Button>
                ) : (
                  <Statusmarke ton="pagar">Sparad på telefonen</Statusmarke>
                )}
              </li>
            ))}
          </ul>
          <Button variant="secondary" data-size="sm" onClick={sand}>
            Skicka nu
          </Button>
        </>
      )}
    </section>
  );
}
