import { Button, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type DragEvent, useId, useState } from 'react';
import { filstorlek } from './filstorlek';

interface Props {
  fil: File | undefined;
  fel: string | undefined;
  storst: number | undefined;
  valj: (fil: File) => void;
}

/** Drop a file here, or choose one: the whole field is the target. */
export function FilFalt({ fil, fel, storst, valj }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const ta = (filer: FileList | null) => filer?.[0] && valj(filer[0]);
  const slapp = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    ta(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way in; the input inside is the one for everybody
    <div
      className="slapp"
      data-over={over || undefined}
      onDrop={slapp}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
    >
      <Field>
        <Label>Fil</Label>
        <Field.Description>
          Släpp filen här eller välj den.{storst ? ` Högst ${filstorlek(storst)}.` : ''} Den får vara komprimerad med gzip.
        </Field.Description>
        <input
          id={id}
          className="ds-sr-only"
          type="file"
          aria-invalid={fel ? true : undefined}
          onChange={(event) => ta(event.target.files)}
        />
        <Button asChild variant="secondary" data-size="sm" className="till-vanster">
          <label htmlFor={id}>{fil ? 'Byt fil' : 'Välj fil'}</label>
        </Button>
        {fel && <ValidationMessage>{fel}</ValidationMessage>}
      </Field>
      <p role="status" className="dov">
        {fil && `${fil.name}, ${filstorlek(fil.size)}`}
      </p>
    </div>
  );
}
