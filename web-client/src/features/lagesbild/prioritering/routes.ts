import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../../app/rot';
import type { Sokdel } from '../../../components/adress';

const rot = { getParentRoute: () => rotRoute } as const;

/** The steering group's meetings. */
export const prioriteringRoutes = [
  createRoute({
    ...rot,
    path: '/prioriteringsmoten/ny',
    validateSearch: ({ lagesbild }: Sokdel) => ({ lagesbild: lagesbild ?? '' }),
    component: lazyRouteComponent(() => import('./NyttMoteSida'), 'NyttMoteSida'),
  }),
  createRoute({ ...rot, path: '/prioriteringsmoten/$id', component: lazyRouteComponent(() => import('./MoteSida'), 'MoteSida') }),
] as const;
