import { useId } from 'react';
import { daOchNu } from '../siffra';
import type { Textsiffra } from '../typer';
import { delad } from './hanvisning';
import { Sifferkalla } from './Sifferkalla';
import { Sifferserie } from './Sifferserie';
import './siffror.css';

interface Props {
  text: string;
  siffror: readonly Textsiffra[];
}

/** A written text with its figures in place: values in the sentence, series after the paragraph, sources as notes at the end. */
export function Siffertext({ text, siffror }: Props) {
  const id = useId();
  const anvanda = delad(text).flatMap((bit) => siffror.filter(({ referens }) => referens === bit));
  const noter = siffror.filter((siffra) => anvanda.includes(siffra));
  const nummer = (siffra: Textsiffra) => noter.indexOf(siffra) + 1;
  if (noter.length === 0) return <p className="brodtext">{text}</p>;
  return (
    <div className="siffertext">
      {text.split(/\n+/).map((stycke, index) => {
        const delar = delad(stycke).map((bit) => siffror.find(({ referens }) => referens === bit) ?? bit);
        const serier = delar.filter((del): del is Textsiffra => typeof del !== 'string' && del.slag !== 'Matvarde');
        return (
          <div key={index}>
            <p className="brodtext">
              {delar.map((del, plats) =>
                typeof del === 'string' ? (
                  del
                ) : (
                  <span key={plats}>
                    {del.slag === 'Matvarde' ? <strong>{daOchNu(del)}</strong> : seNedan(del)}
                    <sup>
                      <a href={`#${id}-${nummer(del)}`} aria-label={`Källa ${nummer(del)}`}>
                        {nummer(del)}
                      </a>
                    </sup>
                  </span>
                ),
              )}
            </p>
            {serier.map((serie) => (
              <Sifferserie key={serie.referens} siffra={serie} />
            ))}
          </div>
        );
      })}
      <ol className="fotnoter svag" aria-label="Källor till siffrorna i texten">
        {noter.map((siffra) => (
          <li key={siffra.referens} id={`${id}-${nummer(siffra)}`}>
            <Sifferkalla siffra={siffra} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const seNedan = ({ slag, namn, omradesnamn }: Textsiffra) => `(${slag === 'Serie' ? 'tabell' : 'diagram'} nedan: ${namn}, ${omradesnamn})`;
