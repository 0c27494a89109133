import { Button, Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { Faltord, FormularTillstand } from './useFormular';
import type { Skillnad, Val } from './useUtkast';

/** Somebody else has saved meanwhile: both versions, field by field. What only one has changed is chosen already. */
export function Sammanfoga<T extends object>({ formular }: { formular: FormularTillstand<T> }) {
  const { skillnader, ord, forsok } = formular;
  const [val, setVal] = useState<Record<string, Val>>({});
  const [saknas, setSaknas] = useState(false);
  const rubrik = useRef<HTMLHeadingElement>(null);
  const syns = skillnader.length > 0;
  useEffect(() => {
    if (syns && forsok > 0) rubrik.current?.focus();
  }, [syns, forsok]);
  if (!syns) return null;

  const valt = Object.fromEntries(skillnader.map(({ namn, forvalt }) => [namn, val[namn] ?? forvalt]));
  const klart = skillnader.every(({ namn }) => valt[namn]);
  const gor = (avsluta: (val: Record<string, Val | undefined>) => unknown) => () => {
    setSaknas(!klart);
    if (!klart) return;
    setVal({});
    void avsluta(valt);
  };
  return (
    <section className="sammanfoga" aria-labelledby="sammanfoga-rubrik">
      <h2 id="sammanfoga-rubrik" ref={rubrik} tabIndex={-1}>
        Någon annan har sparat medan du skrev
      </h2>
      <p>Inget är borta. Välj för varje fält vilken text som ska gälla. Det som bara en av er har ändrat är redan valt.</p>
      {skillnader.map((skillnad) => {
        const { namn, forvalt } = skillnad;
        return (
          <Fieldset key={namn}>
            <Fieldset.Legend>{ord[namn]?.etikett ?? namn}</Fieldset.Legend>
            <Fieldset.Description>{andratAv(forvalt)}</Fieldset.Description>
            {(['mitt', 'deras'] as const).map((sida) => (
              <Radio
                key={sida}
                name={`sammanfoga-${namn}`}
                value={sida}
                label={sida === 'mitt' ? 'Det du har skrivit' : 'Det som är sparat'}
                description={visat(skillnad, sida, ord)}
                checked={valt[namn] === sida}
                onChange={() => setVal({ ...val, [namn]: sida })}
              />
            ))}
            {saknas && !valt[namn] && <ValidationMessage>Välj vilken text som ska gälla.</ValidationMessage>}
          </Fieldset>
        );
      })}
      <div className="knappar">
        <Button type="button" onClick={gor(formular.slaIhopOchSpara)}>
          Slå ihop och spara
        </Button>
        <Button type="button" variant="secondary" onClick={gor(formular.slaIhop)}>
          Slå ihop och fortsätt skriva
        </Button>
      </div>
    </section>
  );
}

function andratAv(forvalt: Val | undefined) {
  if (forvalt === undefined) return 'Ni har båda ändrat.';
  return forvalt === 'mitt' ? 'Bara du har ändrat.' : 'Bara den andra har ändrat.';
}

function visat({ namn, ...sidor }: Skillnad, sida: Val, ord: Faltord) {
  const alternativ = ord[namn]?.alternativ;
  return iText(sidor[sida], (varde) => alternativ?.find((a) => a.varde === varde)?.text ?? varde) || '(tomt)';
}

/** A value of any form field as text: one per row when there are several. */
function iText(varde: unknown, ordet: (varde: string) => string): string {
  if (varde === null || varde === undefined) return '';
  if (Array.isArray(varde)) return varde.map((del) => iText(del, ordet)).join('\n');
  if (typeof varde === 'object')
    return Object.values(varde)
      .map((del) => iText(del, ordet))
      .filter(Boolean)
      .join(', ');
  return ordet(String(varde));
}
