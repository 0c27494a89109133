import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../../app/rot';
import type { Sokdel } from '../../../components/adress';

/** The cause analysis of a problem; `vy` is how the causes are drawn. */
export const orsaksanalysRoutes = [
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/problem/$id/orsaksanalys',
    validateSearch: ({ vy }: Sokdel): { vy?: 'trad' } => (vy === 'trad' ? { vy } : {}),
    component: lazyRouteComponent(() => import('./OrsaksanalysSida'), 'OrsaksanalysSida'),
  }),
] as const;
