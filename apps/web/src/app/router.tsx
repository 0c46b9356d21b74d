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
    component: lazyRouteComponent(() => import('../report/my-reports-page.tsx'), 'MyReportsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/anmalningar/ny',
    staticData: { title: 'Ny anmälan' },
    component: lazyRouteComponent(() => import('../report/new-report-page.tsx'), 'NewReportPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/anmalningar/$id',
    staticData: { title: 'Skickad anmälan' },
    component: lazyRouteComponent(() => import('../report/sent-report-page.tsx'), 'SentReportPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/utkast/$id/$step',
    staticData: { title: 'Utkast' },
    component: lazyRouteComponent(() => import('../report/draft-page.tsx'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/mottagning',
    staticData: { title: 'Mottagning' },
    component: lazyRouteComponent(() => import('../worklist/worklist-page.tsx'), 'WorklistPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/mottagning/$id',
    staticData: { title: 'Inkommen anmälan' },
    component: lazyRouteComponent(() => import('../intake/received-report-page.tsx'), 'ReceivedReportPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/larm',
    staticData: { title: 'Larm' },
    component: lazyRouteComponent(() => import('../trail/alarms-page.tsx'), 'AlarmsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/skriv-in',
    staticData: { title: 'Ny anmälan som kom på annat sätt' },
    component: lazyRouteComponent(() => import('../taking-in/taking-in-page.tsx'), 'TakingInPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/skriv-in/aldre',
    staticData: { title: 'Äldre anmälan' },
    component: lazyRouteComponent(() => import('../older/older-page.tsx'), 'OlderPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/diarium',
    staticData: { title: 'Diarium' },
    component: lazyRouteComponent(() => import('../taking-in/diary-page.tsx'), 'DiaryPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sok',
    staticData: { title: 'Sök barn' },
    validateSearch: taskInAddress,
    component: lazyRouteComponent(() => import('../register/search-page.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/akter/$id',
    staticData: { title: 'Barnets akt' },
    component: lazyRouteComponent(() => import('../child-file/child-file-page.tsx'), 'ChildFilePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sparrar',
    staticData: { title: 'Spärrar och nödöppningar' },
    component: lazyRouteComponent(() => import('../barriers/oversight-page.tsx'), 'OversightPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/skyddade-uppgifter',
    staticData: { title: 'Skyddade uppgifter' },
    component: lazyRouteComponent(() => import('../vault/oversight-page.tsx'), 'VaultOversightPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/loggkontroll',
    staticData: { title: 'Loggkontroll' },
    component: lazyRouteComponent(() => import('../admin/log-page.tsx'), 'LogPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/granskning',
    staticData: { title: 'Granskning av sökningar' },
    component: lazyRouteComponent(() => import('../admin/review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/behorigheter',
    staticData: { title: 'Behörigheter' },
    component: lazyRouteComponent(() => import('../admin/staff-page.tsx'), 'StaffPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/adressbok',
    staticData: { title: 'Adressbok' },
    component: lazyRouteComponent(() => import('../admin/address-page.tsx'), 'AddressPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/jour',
    staticData: { title: 'Jour' },
    component: lazyRouteComponent(() => import('../worklist/jour-page.tsx'), 'JourPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/installningar',
    staticData: { title: 'Nämndens inställningar' },
    component: lazyRouteComponent(() => import('../admin/settings-page.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/statistik',
    staticData: { title: 'Statistik' },
    component: lazyRouteComponent(() => import('../statistics/statistics-page.tsx'), 'StatisticsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/gallring',
    staticData: { title: 'Gallring' },
    component: lazyRouteComponent(() => import('../retention/disposal-page.tsx'), 'DisposalPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/delegationsbeslut',
    staticData: { title: 'Delegationsbeslut' },
    component: lazyRouteComponent(() => import('../statistics/delegated-page.tsx'), 'DelegatedPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/ordlista',
    staticData: { title: 'Ordlista' },
    component: lazyRouteComponent(() => import('../admin/words-page.tsx'), 'WordsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/saknas',
    staticData: { title: 'Vad våra anmälningar brukar sakna' },
    component: lazyRouteComponent(() => import('../report/unit/unit-lacks-page.tsx'), 'UnitLacksPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/drift',
    staticData: { title: 'Drift' },
    component: lazyRouteComponent(() => import('../admin/operation-page.tsx'), 'OperationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/tillganglighet',
    staticData: { title: 'Tillgänglighet', open: true },
    component: lazyRouteComponent(() => import('./about/accessibility-page.tsx'), 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/api-beskrivning',
    staticData: { title: 'API-beskrivning', open: true },
    component: lazyRouteComponent(() => import('./about/api-page.tsx'), 'ApiPage'),
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
