import type { Lagesbild } from '../typer';
import { Saknas } from './Saknas';

/** Why the joint picture was adopted though something was missing. */
export function Undantag({ undantag }: { undantag: Lagesbild['undantag'] }) {
  if (!undantag) return null;
  return (
    <section className="avsnitt">
      <h2>Fastställd med undantag</h2>
      <p>{undantag.skal}</p>
      <Saknas rader={undantag.saknades} />
    </section>
  );
}
