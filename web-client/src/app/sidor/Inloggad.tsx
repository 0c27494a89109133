import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Laddar } from '../../components/Laddar';
import { useInloggning } from '../useInloggning';
import { LoggaInSida } from './LoggaInSida';

/** Where the login service returns to. The shell has usually left before this is seen. */
export function Inloggad() {
  const { inloggad, fel } = useInloggning();
  const { history } = useRouter();
  useEffect(() => {
    if (inloggad && history.location.pathname === '/inloggad') history.replace('/');
  }, [inloggad, history]);
  return fel ? <LoggaInSida /> : <Laddar text="Loggar in …" />;
}
