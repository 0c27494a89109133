import { Table } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

export interface Kolumn<T> {
  rubrik: string;
  cell: (rad: T) => ReactNode;
  /** Numbers stand to the right. */
  tal?: boolean;
}
interface Props<T> {
  bildtext: ReactNode;
  kolumner: Kolumn<T>[];
  rader: readonly T[];
  nyckel: (rad: T) => string;
  doljBildtext?: boolean;
}

/** A table with a text above it (not a caption: that would be as wide as the table when it scrolls); the first column heads its row. Scrolls sideways inside itself when it must. */
export function Tabell<T>({ bildtext, kolumner, rader, nyckel, doljBildtext }: Props<T>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="tabellram" tabIndex={0} aria-labelledby={id}>
      <p id={id} className={doljBildtext ? 'ds-sr-only' : 'tabelltext'}>
        {bildtext}
      </p>
      <Table data-size="sm" data-color="neutral" aria-labelledby={id}>
        <Table.Head>
          <Table.Row>
            {kolumner.map((kolumn) => (
              <Table.HeaderCell key={kolumn.rubrik} scope="col" data-tal={kolumn.tal || undefined}>
                {kolumn.rubrik}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rader.map((rad) => (
            <Table.Row key={nyckel(rad)}>
              {kolumner.map((kolumn, index) =>
                index === 0 ? (
                  <Table.HeaderCell key={kolumn.rubrik} scope="row">
                    {kolumn.cell(rad)}
                  </Table.HeaderCell>
                ) : (
                  <Table.Cell key={kolumn.rubrik} data-tal={kolumn.tal || undefined}>
                    {kolumn.cell(rad)}
                  </Table.Cell>
                ),
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
