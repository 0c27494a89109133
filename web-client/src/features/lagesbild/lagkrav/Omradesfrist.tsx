import { Fristmarke } from './Fristmarke';
import { fristtext } from './fristslutsats';
import { useFrister } from './useFrister';

/** One line on the area's page: how old the picture in force is. */
export function Omradesfrist({ omrade }: { omrade: string }) {
  const rad = useFrister(omrade).data?.omraden[0];
  if (!rad) return null;
  return (
    <p>
      <Fristmarke lage={rad.lage} /> {fristtext(rad)}
    </p>
  );
}
