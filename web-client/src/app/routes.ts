import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from './rot';
import { Inloggad } from './sidor/Inloggad';
import { StartSida } from './start/StartSida';

const oppen = { getParentRoute: () => rotRoute, staticData: { oppen: true } } as const;

/** The pages that belong to no module. The start page is the first one seen, so it is not lazy. */
export const egnaRoutes = [
  createRoute({ ...oppen, path: '/', component: StartSida }),
  createRoute({ ...oppen, path: '/inloggad', component: Inloggad }),
  createRoute({ ...oppen, path: '/hjalp', component: lazyRouteComponent(() => import('./sidor/HjalpSida'), 'HjalpSida') }),
  createRoute({ ...oppen, path: '/om', component: lazyRouteComponent(() => import('./sidor/OmSida'), 'OmSida') }),
  createRoute({
    ...oppen,
    path: '/tillganglighet',
    component: lazyRouteComponent(() => import('./sidor/TillganglighetSida'), 'TillganglighetSida'),
  }),
] as const;
