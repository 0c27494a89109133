import { Outlet } from '@tanstack/react-router';
import { Felruta } from '../../components/Felruta';
import { Sida } from '../../components/Sida';
import { Omradesflikar } from './Omradesflikar';
import { omradeshistoria } from './omradeshistoria';
import { useOmrade } from './useOmrade';
import { useOmradesKod } from './useOmradesKod';

/** The frame of one area: where am I, and the sides of its work. */
export function OmradeSida() {
  const kod = useOmradesKod();
  const { data, error, refetch } = useOmrade(kod);
  if (error)
    return (
      <Sida titel="Området kan inte visas" smulor={[{ text: 'Staden', till: '/staden' }]}>
        <Felruta fel={error} igen={refetch} />
      </Sida>
    );
  return (
    <Sida titel={data?.namn ?? '…'} laddar={!data} smulor={[{ text: 'Staden', till: '/staden' }]} lage={data && omradeshistoria(data)}>
      <Omradesflikar kod={kod} namn={data?.namn ?? ''} />
      <Outlet />
    </Sida>
  );
}
