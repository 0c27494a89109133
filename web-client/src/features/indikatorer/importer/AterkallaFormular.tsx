import { Formular } from '../../../components/formular/Formular';
import { TextFalt } from '../../../components/formular/TextFalt';
import { useFormular } from '../../../components/formular/useFormular';
import { useAterkallaImport } from './useAterkallaImport';

/** Taking back needs a reason, which follows every value that is set back. */
export function AterkallaFormular({ id, etag }: { id: string; etag: string }) {
  const aterkalla = useAterkallaImport(id, etag);
  const formular = useFormular({
    nyckel: `import/${id}/aterkalla`,
    initial: { anledning: '' },
    krav: { anledning: 'Skriv varför leveransen återkallas.' },
    skicka: (varden) => aterkalla.mutateAsync(varden),
  });
  return (
    <Formular formular={formular} knapp="Återkalla">
      <TextFalt formular={formular} namn="anledning" etikett="Varför?" hjalp="Till exempel: filen gällde fel år." rader={2} max={500} />
    </Formular>
  );
}
