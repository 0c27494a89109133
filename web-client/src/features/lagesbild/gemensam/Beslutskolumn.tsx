import { Button, Details } from '@digdir/designsystemet-react';
import { Felruta } from '../../../components/Felruta';
import { antal, tal } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { Lankknapp } from '../../../components/Lankknapp';
import { objektlank } from '../../../components/lankar';
import { Statusmarke } from '../../../components/Statusmarke';
import { InteSamma } from './InteSamma';
import type { Radprops } from './Jamforelserad';
import { Motpart } from './Motpart';
import { behoverSesIgen, delproblem } from './rader';
import { sammanforlank } from './sammanforlank';
import { TasInteMed } from './TasInteMed';
import type { Forslag } from './typer';
import { useTaBortSammanforing } from './useTaBortSammanforing';
import { useUppdateraSammanforing } from './useUppdateraSammanforing';

/** The middle: what is suggested, and what was decided. */
export function Beslutskolumn(props: Radprops) {
  const { rad, bild } = props;
  const paret = { lagesbild: bild.lagesbildId, delproblem: delproblem(rad).map(({ id }) => id) };
  return (
    <section className="jamforelse-beslut" aria-label="Gemensamt">
      <p className="jamforelse-etikett">Gemensamt</p>
      {rad.beslut || rad.gemensamt ? <Beslutat {...props} /> : <Statusmarke ton="varning">Väntar på beslut</Statusmarke>}
      {rad.forslag && <Varfor forslag={rad.forslag} />}
      {!rad.beslut && !rad.gemensamt && props.skriver && (
        <>
          <div className="knappar utan-utskrift">
            <Lankknapp till={sammanforlank(bild.lagesbildId, rad.staden, rad.polisen)}>
              {rad.forslag ? 'Samma: skriv gemensam text' : 'Ta med: skriv gemensam text'}
            </Lankknapp>
          </div>
          {rad.forslag ? <InteSamma {...paret} /> : <Motpart {...props} />}
          <TasInteMed {...paret} />
        </>
      )}
    </section>
  );
}

function Varfor({ forslag }: { forslag: Forslag }) {
  return (
    <Details>
      <Details.Summary>Likhet {tal(forslag.poang, 2)} av 1: varför?</Details.Summary>
      <Details.Content>
        <ul className="jamforelse-grunder">
          {forslag.grunder.map(({ slag, text, likhet, vikt }) => (
            <li key={slag}>
              {text}{' '}
              <span className="dov">
                {tal(likhet, 2)} × {tal(vikt, 2)}
              </span>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}

function Beslutat({ rad, bild, skriver }: Radprops) {
  const angra = useTaBortSammanforing(bild.lagesbildId);
  const bekrafta = useUppdateraSammanforing(bild.lagesbildId);
  const { beslut, gemensamt } = rad;
  const fel = angra.error ?? bekrafta.error;
  return (
    <>
      {behoverSesIgen(rad) && <Statusmarke ton="varning">Ändrat sedan beslutet</Statusmarke>}
      <Statusmarke ton={beslut?.slag === 'TasInteMed' ? 'lugn' : 'bra'}>
        {beslut?.slag === 'TasInteMed' ? 'Tas inte med' : 'Tas med'}
      </Statusmarke>
      {gemensamt && (
        <div className="jamforelse-del">
          <Lank till={objektlank('problem', gemensamt.id)}>{gemensamt.rubrik}</Lank>
          <p>{gemensamt.vad}</p>
          <p className="dov">{gemensamt.var}</p>
          <p className="dov">{antal(gemensamt.antalOrsaker, 'orsak', 'orsaker')}</p>
        </div>
      )}
      {beslut?.skal && <p>{beslut.skal}</p>}
      {fel && <Felruta fel={fel} />}
      {skriver && beslut && (
        <div className="knappar utan-utskrift">
          {behoverSesIgen(rad) && (
            <Button
              data-size="sm"
              onClick={() => bekrafta.mutate({ beslut, delproblem: delproblem(rad).map(({ id }) => id) })}
              loading={bekrafta.isPending}
            >
              Bekräfta beslutet
            </Button>
          )}
          <Button data-size="sm" variant="secondary" onClick={() => angra.mutate(beslut)} loading={angra.isPending}>
            Ångra beslutet
          </Button>
        </div>
      )}
    </>
  );
}
