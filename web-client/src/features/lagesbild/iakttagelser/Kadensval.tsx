import { useQuery } from '@tanstack/react-query';
import { api, type MedEtag, unwrap, unwrapMedEtag } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import { Formular } from '../../../components/formular/Formular';
import { RadioFalt } from '../../../components/formular/RadioFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { Hamtat } from '../../../components/Hamtat';
import { Handling } from '../../../components/Handling';
import { estKeys } from './estKeys';
import { kadenser } from './ord';
import type { Kadens } from './typer';

/** How often the area analyses. What has been written stays where it is. */
export function Kadensval({ omrade }: { omrade: string }) {
  const fraga = useQuery({
    queryKey: estKeys.kadens(omrade),
    queryFn: () => unwrapMedEtag(api.GET('/est-kadenser/{omrade}', { params: { path: { omrade } } })),
  });
  return (
    <Handling rubrik="Hur ofta analysen görs" forklaring="Bestämmer vilken period som visas först. Skrivna analyser finns kvar.">
      <Hamtat fraga={fraga}>{(svar) => <KadensFormular {...svar} />}</Hamtat>
    </Handling>
  );
}

function KadensFormular({ data, etag }: MedEtag<components['schemas']['HamtaEstKadensResponse']>) {
  const satt = useAndring((kadens: Kadens) =>
    unwrap(
      api.PUT('/est-kadenser/{omrade}', { body: { kadens }, params: { path: { omrade: data.omrade }, header: { 'If-Match': etag } } }),
    ),
  );
  const formular = useFormular({
    nyckel: `est-kadens/${data.omrade}`,
    initial: { kadens: data.kadens as string },
    krav: { kadens: 'Välj hur ofta.' },
    version: etag,
    skicka: ({ kadens }) => satt.mutateAsync(kadens as Kadens),
  });
  return (
    <Formular formular={formular} knapp="Spara">
      <RadioFalt formular={formular} namn="kadens" etikett="Analysen görs" alternativ={kadenser} />
    </Formular>
  );
}
