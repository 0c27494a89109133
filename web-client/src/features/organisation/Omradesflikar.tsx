import { useRouterState } from '@tanstack/react-router';
import { Lank } from '../../components/Lank';
import { omradeslank } from '../../components/lankar';

const flikar = [
  { flik: '', text: 'Läge' },
  { flik: 'profil', text: 'Profil' },
  { flik: 'veckan', text: 'Veckan' },
  { flik: 'kedjan', text: 'Kedjan' },
  { flik: 'overenskommelse', text: 'Överenskommelse' },
  { flik: 'plan', text: 'Plan' },
  { flik: 'uppfoljning', text: 'Uppföljning' },
  { flik: 'process', text: 'Processen' },
];

/** The tabs are pages of their own: links, so that each can be opened, sent and bookmarked. */
export function Omradesflikar({ kod, namn }: { kod: string; namn: string }) {
  const stig = useRouterState({ select: (state) => state.location.pathname.replace(/\/$/, '') });
  return (
    <nav className="flikar" aria-label={`Sidor om ${namn}`}>
      <ul>
        {flikar.map(({ flik, text }) => (
          <li key={flik}>
            <Lank till={omradeslank(kod, flik)} aria-current={stig === omradeslank(kod, flik) ? 'page' : undefined}>
              {text}
            </Lank>
          </li>
        ))}
      </ul>
    </nav>
  );
}
