import { Alert, Button } from '@digdir/designsystemet-react';
import type { FormEvent, ReactNode } from 'react';
import { tidpunkt } from '../format';
import { Felsammanfattning } from './Felsammanfattning';
import { LamnaSidan } from './LamnaSidan';
import { Sammanfoga } from './Sammanfoga';
import type { FormularTillstand } from './useFormular';

interface Props<T extends object> {
  formular: FormularTillstand<T>;
  /** The verb on the button: "Spara utkast". */
  knapp: string;
  /** More buttons or links beside it. */
  ovrigt?: ReactNode;
  children: ReactNode;
}

/** One column: error summary, fields, one button. Keeps the draft and warns before leaving. */
export function Formular<T extends object>({ formular, knapp, ovrigt, children }: Props<T>) {
  const skicka = (event: FormEvent) => {
    event.preventDefault();
    void formular.skicka();
  };
  return (
    <form className="formular" noValidate onSubmit={skicka}>
      {formular.aterstalld && (
        <Alert data-color="info" data-size="sm">
          <p>Det du skrev {tidpunkt(formular.aterstalld)} är återställt, men inte sparat i tjänsten.</p>
          <Button type="button" variant="tertiary" data-size="sm" onClick={formular.borjaOm}>
            Börja om från början
          </Button>
        </Alert>
      )}
      {formular.skillnader.length > 0 ? <Sammanfoga formular={formular} /> : <Felsammanfattning formular={formular} />}
      {children}
      <div className="knappar">
        <Button type="submit" aria-disabled={formular.sparar || undefined} loading={formular.sparar}>
          {formular.sparar ? 'Sparar …' : knapp}
        </Button>
        {ovrigt}
      </div>
      <LamnaSidan osparat={formular.andrad && !formular.sparar} />
    </form>
  );
}
