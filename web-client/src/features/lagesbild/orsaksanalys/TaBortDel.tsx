import { TaBort } from '../../../components/TaBort';
import { useTaBortDel } from './useAndraDel';

interface Props {
  slag: Parameters<typeof useTaBortDel>[0];
  vad: string;
  del: { id: string; version: number };
  klar: () => void;
}

/** Takes one part out of the draft. */
export function TaBortDel({ slag, vad, del: { id, version }, klar }: Props) {
  const taBort = useTaBortDel(slag);
  return (
    <TaBort
      vad={vad}
      forlust="Försvinner ur utkastet."
      gor={async () => {
        await taBort.mutateAsync({ id, version });
        klar();
      }}
    />
  );
}
