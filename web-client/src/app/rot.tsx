import { createRootRoute } from '@tanstack/react-router';
import { Skal } from './Skal';
import { FelSida } from './sidor/FelSida';
import { IngenSida } from './sidor/IngenSida';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Can be read without logging in. */
    oppen?: boolean;
  }
}

/** The root of all routes: the shell, and what it shows when a page is missing or breaks. */
export const rotRoute = createRootRoute({ component: Skal, notFoundComponent: IngenSida, errorComponent: FelSida });
