import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../../app/rot';

const rot = { getParentRoute: () => rotRoute } as const;

/** What the law asks of the pictures. */
export const lagkravRoutes = [
  createRoute({
    ...rot,
    path: '/staden/lagesbilder',
    component: lazyRouteComponent(() => import('./LagesbildslagenSida'), 'LagesbildslagenSida'),
  }),
  createRoute({ ...rot, path: '/lagkrav/$kod', component: lazyRouteComponent(() => import('./LagkravSida'), 'LagkravSida') }),
] as const;
