import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { expectHeadingFocus, focusIfExpected } from '../ui/route-focus.ts';
import { Loading } from '../ui/loading.tsx';
import { Frame } from './frame.tsx';
import { LandingPage } from './landing-page.tsx';
import { PageError, PageNotFound } from './page-errors.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Title of the page, without personal data. */
    title?: string;
    /** Shown to those who are not logged in too. */
    open?: boolean;
  }
  interface Register {
    router: typeof router;
  }
}

const root = createRootRoute({ component: Frame, notFoundComponent: PageNotFound });
const under = () => root;
const admin = () => import('../admin/routes.tsx');
const report = () => import('../report/routes.tsx');
const intake = () => import('../intake/routes.tsx');
const register = () => import('../register/routes.tsx');
const about = () => import('./about/routes.tsx');

/** The report that a search is made for, by its random id; anything else in the address is left out. */
function taskInAddress(search: Record<string, unknown>): { uppgift?: string } {
  const id = search['uppgift'];
  return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? { uppgift: id } : {};
}

/** Every page. Ids in addresses are random; names, numbers and search terms never stand there. */
const routeTree = root.addChildren([
  createRoute({ getParentRoute: under, path: '/', component: LandingPage }),
  createRoute({
    getParentRoute: under,
    path: '/anmalningar',
    staticData: { title: 'Anmälningar' },
    component: lazyRouteComponent(report, 'MyReportsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/anmalningar/ny',
    staticData: { title: 'Ny anmälan' },
    component: lazyRouteComponent(report, 'NewReportPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/anmalningar/$id',
    staticData: { title: 'Skickad anmälan' },
    component: lazyRouteComponent(report, 'SentReportPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/utkast/$id/$step',
    staticData: { title: 'Utkast' },
    component: lazyRouteComponent(report, 'DraftPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/mottagning',
    staticData: { title: 'Mottagning' },
    component: lazyRouteComponent(intake, 'WorklistPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/mottagning/$id',
    staticData: { title: 'Inkommen anmälan' },
    component: lazyRouteComponent(intake, 'ReceivedReportPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sok',
    staticData: { title: 'Sök barn' },
    validateSearch: taskInAddress,
    component: lazyRouteComponent(register, 'SearchPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/akter/$id',
    staticData: { title: 'Barnets akt' },
    component: lazyRouteComponent(register, 'ChildFilePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/loggkontroll',
    staticData: { title: 'Loggkontroll' },
    component: lazyRouteComponent(admin, 'LogPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/behorigheter',
    staticData: { title: 'Behörigheter' },
    component: lazyRouteComponent(admin, 'StaffPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/drift',
    staticData: { title: 'Drift' },
    component: lazyRouteComponent(admin, 'OperationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/tillganglighet',
    staticData: { title: 'Tillgänglighet', open: true },
    component: lazyRouteComponent(about, 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/api-beskrivning',
    staticData: { title: 'API-beskrivning', open: true },
    component: lazyRouteComponent(about, 'ApiPage'),
  }),
]);

export const router = createRouter({
  routeTree,
  defaultPendingComponent: Loading,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: PageNotFound,
  // Nothing is fetched before a person asks for it.
  defaultPreload: false,
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) expectHeadingFocus();
});
router.subscribe('onRendered', () => focusIfExpected(document.querySelector<HTMLElement>('main h1')));
