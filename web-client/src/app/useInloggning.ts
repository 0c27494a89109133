import { useRouterState } from '@tanstack/react-router';
import { useAuth } from 'react-oidc-context';

/** Who is logged in, and the ways in and out. Logging in leads back to the same page. */
export function useInloggning() {
  const auth = useAuth();
  const har = useRouterState({ select: (state) => state.location.href });
  return {
    vantar: auth.isLoading && !auth.isAuthenticated,
    inloggad: auth.isAuthenticated,
    namn: auth.user?.profile.name ?? auth.user?.profile.sub ?? '',
    fel: auth.error,
    loggaIn: () => auth.signinRedirect({ state: { tillbaka: har.startsWith('/inloggad') ? '/' : har } }),
    loggaUt: () => auth.signoutRedirect(),
  };
}
