import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../../app/rot';
import type { Sokdel } from '../../../components/adress';

const rot = { getParentRoute: () => rotRoute } as const;

/** The two parties' pictures side by side, and the form in which they agree on a text. */
export const gemensamRoutes = [
  createRoute({
    ...rot,
    path: '/lagesbilder/$id/sammanstall',
    component: lazyRouteComponent(() => import('./TvaLagesbilderSida'), 'TvaLagesbilderSida'),
  }),
  createRoute({
    ...rot,
    path: '/lagesbilder/$id/sammanfor',
    validateSearch: ({ staden, polisen }: Sokdel) => ({ staden: staden ?? '', polisen: polisen ?? '' }),
    component: lazyRouteComponent(() => import('./GemensamTextSida'), 'GemensamTextSida'),
  }),
] as const;
