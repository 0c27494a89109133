import { createRouter } from '@tanstack/react-router';
import { lasSokdel, skrivSokdel } from '../components/adress';
import { atgardsplanRoutes } from '../features/atgardsplan/routes';
import { indikatorerRoutes } from '../features/indikatorer/routes';
import { orsaksanalysRoutes } from '../features/lagesbild/orsaksanalys/routes';
import { lagesbildRoutes } from '../features/lagesbild/routes';
import { organisationRoutes } from '../features/organisation/routes';
import { samverkansoverenskommelseRoutes } from '../features/samverkansoverenskommelse/routes';
import { samverkansprocessRoutes } from '../features/samverkansprocess/routes';
import { uppfoljningRoutes } from '../features/uppfoljning/routes';
import { rotRoute } from './rot';
import { egnaRoutes } from './routes';

const routeTree = rotRoute.addChildren([
  ...egnaRoutes,
  ...organisationRoutes,
  ...indikatorerRoutes,
  ...lagesbildRoutes,
  ...orsaksanalysRoutes,
  ...samverkansoverenskommelseRoutes,
  ...atgardsplanRoutes,
  ...uppfoljningRoutes,
  ...samverkansprocessRoutes,
]);

export const router = createRouter({
  routeTree,
  parseSearch: lasSokdel,
  stringifySearch: skrivSokdel,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
