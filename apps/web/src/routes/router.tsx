import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { AccessSearch, RegisterSearch, Viewpoint } from '../data/addresses';
import { refusedWith } from '../data/problem';
import { queries } from '../data/queries';
import type { Invited } from '../data/shapes';
import { InboxPage } from '../inbox/inbox-page';
import { RegisterPage } from '../register/register-page';
import { cameByLink } from '../session/came-by-link';
import { Shell } from '../session/shell';
import { SignInPage } from '../session/sign-in-page';
import { ErrorPage, NotFoundPage } from './error-pages';
import { dayIn, numberIn, textIn } from './search-params';

interface Context {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: (search): { next?: string | undefined } => ({ next: textIn(search['next']) }),
});

/** Everything behind the door. Whoever is not signed in is shown the door, and led back afterwards. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'in',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.client.ensureQueryData(queries.session());
    } catch (error) {
      if (!refusedWith(error, 401)) throw error;
      if (cameByLink()) redirect({ to: '/link', throw: true });
      redirect({ to: '/sign-in', search: { next: location.href }, throw: true });
    }
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    redirect({ to: '/inbox', throw: true });
  },
});

const inbox = createRoute({ getParentRoute: () => inside, path: '/inbox', component: InboxPage });

const register = createRoute({
  getParentRoute: () => inside,
  path: '/agreements',
  component: RegisterPage,
  validateSearch: (search): RegisterSearch => ({
    q: textIn(search['q']),
    status: textIn(search['status']),
  }),
});

const propose = createRoute({
  getParentRoute: () => inside,
  path: '/agreements/new',
  component: lazyRouteComponent(() => import('../proposing/propose-page'), 'ProposePage'),
});

const act = createRoute({
  getParentRoute: () => inside,
  path: '/agreements/$id/act/$aggregate/$record/$command',
  component: lazyRouteComponent(() => import('../agreement/act-page'), 'ActPage'),
  validateSearch: (search): { about?: string | undefined } => ({ about: textIn(search['about']) }),
});

const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('../account/account-page'), 'AccountPage'),
});

const accesses = createRoute({
  getParentRoute: () => inside,
  path: '/accesses',
  component: lazyRouteComponent(() => import('../accesses/accesses-page'), 'AccessesPage'),
  validateSearch: (search): AccessSearch => ({
    agreement: textIn(search['agreement']),
    person: textIn(search['person']),
    from: dayIn(search['from']),
    to: dayIn(search['to']),
    refused: search['refused'] === true || undefined,
  }),
});

const agreement = createRoute({
  getParentRoute: () => inside,
  path: '/agreements/$id',
  component: lazyRouteComponent(() => import('../agreement/agreement-page'), 'AgreementPage'),
  validateSearch: (search): Viewpoint => ({
    asOf: dayIn(search['asOf']),
    knownAt: dayIn(search['knownAt']),
    atRevision: numberIn(search['atRevision']),
  }),
});

const parts = () => import('../agreement/parts');

const overview = createRoute({
  getParentRoute: () => agreement,
  path: '/',
  component: lazyRouteComponent(parts, 'Overview'),
});
const text = createRoute({
  getParentRoute: () => agreement,
  path: '/text',
  component: lazyRouteComponent(parts, 'TextView'),
});
const clearances = createRoute({
  getParentRoute: () => agreement,
  path: '/clearances',
  component: lazyRouteComponent(parts, 'ClearancesView'),
});
const commitments = createRoute({
  getParentRoute: () => agreement,
  path: '/commitments',
  component: lazyRouteComponent(parts, 'CommitmentsView'),
});
const talks = createRoute({
  getParentRoute: () => agreement,
  path: '/talks',
  component: lazyRouteComponent(parts, 'TalksView'),
});
const history = createRoute({
  getParentRoute: () => agreement,
  path: '/history',
  component: lazyRouteComponent(parts, 'HistoryView'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(
    () => import('../session/choose-password-page'),
    'ChoosePasswordPage',
  ),
});

const link = createRoute({
  getParentRoute: () => root,
  path: '/link',
  component: lazyRouteComponent(() => import('../session/link-page'), 'LinkPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('../session/set-up-page'), 'SetUpPage'),
});

const tree = root.addChildren([
  signIn,
  welcome,
  link,
  setUp,
  inside.addChildren([
    home,
    inbox,
    register,
    propose,
    act,
    account,
    accesses,
    agreement.addChildren([overview, text, clearances, commitments, talks, history]),
  ]),
]);

export const newRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { client },
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ErrorPage,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
  interface HistoryState {
    /** What has just been done, to be said once on the page that follows. */
    done?: string;
    /** What became of the letter, where a link was sent. */
    invited?: Invited;
  }
}
