import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../app/rot';
import type { Sokdel } from '../../components/adress';

const stadenRoute = createRoute({
  getParentRoute: () => rotRoute,
  path: '/staden',
  validateSearch: ({ visa }: Sokdel): { visa?: string } => (visa ? { visa } : {}),
  component: lazyRouteComponent(() => import('./StadenSida'), 'StadenSida'),
});

const omradeRoute = createRoute({
  getParentRoute: () => rotRoute,
  path: '/omraden/$kod',
  component: lazyRouteComponent(() => import('./OmradeSida'), 'OmradeSida'),
});
const under = { getParentRoute: () => omradeRoute } as const;

const omradesflikar = [
  createRoute({ ...under, path: '/', component: lazyRouteComponent(() => import('./LageFlik'), 'LageFlik') }),
  createRoute({ ...under, path: '/profil', component: lazyRouteComponent(() => import('../indikatorer/profil/ProfilFlik'), 'ProfilFlik') }),
  createRoute({
    ...under,
    path: '/veckan',
    validateSearch: ({ vecka }: Sokdel): { vecka?: string } => (vecka ? { vecka } : {}),
    component: lazyRouteComponent(() => import('../lagesbild/iakttagelser/VeckanFlik'), 'VeckanFlik'),
  }),
  createRoute({
    ...under,
    path: '/kedjan',
    validateSearch: ({ som }: Sokdel): { som?: 'lista' } => (som === 'lista' ? { som } : {}),
    component: lazyRouteComponent(() => import('../uppfoljning/kedja/KedjeFlik'), 'KedjeFlik'),
  }),
  createRoute({
    ...under,
    path: '/overenskommelse',
    component: lazyRouteComponent(() => import('../samverkansoverenskommelse/OverenskommelseFlik'), 'OverenskommelseFlik'),
  }),
  createRoute({ ...under, path: '/plan', component: lazyRouteComponent(() => import('../atgardsplan/PlanFlik'), 'PlanFlik') }),
  createRoute({
    ...under,
    path: '/uppfoljning',
    component: lazyRouteComponent(() => import('../uppfoljning/UppfoljningFlik'), 'UppfoljningFlik'),
  }),
  createRoute({
    ...under,
    path: '/process',
    component: lazyRouteComponent(() => import('../samverkansprocess/ProcessFlik'), 'ProcessFlik'),
  }),
] as const;

/** The city, and one area with its tabs. The tabs show what other modules own. */
export const organisationRoutes = [stadenRoute, omradeRoute.addChildren([...omradesflikar])] as const;
