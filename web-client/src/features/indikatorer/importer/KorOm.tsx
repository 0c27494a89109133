import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { Felruta } from '../../../components/Felruta';
import { useKorOmImport } from './useKorOmImport';

/** The same file again, now that its codes are known. It becomes an import of its own. */
export function KorOm({ id }: { id: string }) {
  const navigate = useNavigate();
  const korOm = useKorOmImport(id);
  const gor = () => korOm.mutateAsync(null).then((ny) => navigate({ to: '/indikatorer/importer/$id', params: { id: ny.id } }));
  return (
    <>
      {korOm.error && <Felruta fel={korOm.error} />}
      <Button className="till-vanster utan-utskrift" loading={korOm.isPending} onClick={() => gor().catch(() => undefined)}>
        Kör om filen
      </Button>
    </>
  );
}
