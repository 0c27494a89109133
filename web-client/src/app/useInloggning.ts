import { useRouterState } from '@tanstack/react-router';
import { useAuth } from 'react-oidc-context';
import { glomRapportor } from '../features/lagesbild/iakttagelser/rapportor';

/** Who is logged in, and the ways in and out. Logging in leads back to the same page. */
export function useInloggning() {
  const auth = useAuth();
  const har = useRouterState({ select: (state) => state.location.href });
  return {
    vantar: auth.isLoading && !auth.isAuthenticated,
    inloggad: auth.isAuthenticated,
    /** "sub", also when the session has run out: who it was. */
    id: auth.user?.profile.sub,
    namn: auth.user?.profile.name ?? auth.user?.profile.sub ?? '',
    fel: auth.error,
    loggaIn: () => auth.signinRedirect({ state: { tillbaka: har.startsWith('/inloggad') ? '/' : har } }),
    loggaUt: () => {
      glomRapportor();
      return auth.signoutRedirect();
    },
  };
}
