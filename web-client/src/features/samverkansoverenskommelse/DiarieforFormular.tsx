import { Formular } from '../../components/formular/Formular';
import { TextFalt } from '../../components/formular/TextFalt';
import { useFormular } from '../../components/formular/useFormular';
import { useDiarieforOverenskommelse } from './useDiarieforOverenskommelse';

/** The registry number of the agreement. */
export function DiarieforFormular({ id, etag }: { id: string; etag: string }) {
  const diariefor = useDiarieforOverenskommelse(id, etag);
  const formular = useFormular({
    nyckel: `overenskommelse/${id}/diarieforing`,
    initial: { diarienummer: '' },
    krav: { diarienummer: 'Ange diarienumret.' },
    skicka: (varden) => diariefor.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Diarieför">
      <TextFalt formular={formular} namn="diarienummer" etikett="Diarienummer" hjalp="Till exempel: RK 2020/516." />
    </Formular>
  );
}
