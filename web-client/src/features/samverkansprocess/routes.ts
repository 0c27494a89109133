import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../app/rot';
import type { Sokdel } from '../../components/adress';

const rot = { getParentRoute: () => rotRoute } as const;

/** The pages of this module; each route loads its page when it is needed. */
export const samverkansprocessRoutes = [
  createRoute({
    ...rot,
    path: '/samverkansprocesser/ny',
    validateSearch: ({ omrade = '' }: Sokdel) => ({ omrade }),
    component: lazyRouteComponent(() => import('./NyProcessSida'), 'NyProcessSida'),
  }),
  createRoute({ ...rot, path: '/samverkansprocesser/$id', component: lazyRouteComponent(() => import('./ProcessSida'), 'ProcessSida') }),
] as const;
