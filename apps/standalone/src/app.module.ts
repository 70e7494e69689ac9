import { commands } from '@kyket/agreements';
import {
  AccessJournal,
  ApplicationModule,
  Directory,
  OffsetClock,
  Records,
} from '@kyket/application';
import { AlarmClock, Clock, EventLog, Journal, Post, Safe } from '@kyket/eventing';
import {
  Accounts,
  ApiKeys,
  Attempts,
  Invitees,
  KnownBrowsers,
  Links,
  OneTimeSecrets,
  PasswordInvitations,
  People,
  SecondFactors,
  Sessions,
} from '@kyket/identity';
import { DevelopmentMailbox, Feeds, QuietTimes } from '@kyket/notices';
import { Views } from '@kyket/projections';
import { DeadlineDesk, DeadlinesInViews } from '@kyket/reminders';
import { Module, type DynamicModule, type FactoryProvider, type Provider } from '@nestjs/common';
import { ApiModule } from '../../api/src/api.module';
import { Development } from '../../api/src/development';
import { Metrics } from '../../api/src/metrics';
import { Readiness } from '../../api/src/readiness';
import { WebSettings } from '../../api/src/web-settings';
import { Follower } from '../../worker/src/follower';
import { WorkerModule } from '../../worker/src/worker.module';
import { accessCheck, accessMeasure } from './access-watch';
import { HouseDevelopment } from './development';
import { OperatorController } from './operator.controller';
import { OperatorAccountsController } from './operator-accounts.controller';
import { OperatorImportsController } from './operator-imports.controller';
import { OperatorRolesController } from './operator-roles.controller';
import type { Parts } from './parts';
import { release } from './release';
import { webhooksOf } from './webhooks';
import { OperatorWebhooksController } from './operator-webhooks.controller';

/** Which part of the house a process is: the doors, what follows the log, or both. */
export type Role = 'standalone' | 'api' | 'worker';

/** The house in one module: its parts come opened, and are closed by who opened them. */
@Module({})
export class AppModule {
  static of(parts: Parts, role: Role): DynamicModule {
    const { settings, stores } = parts;
    const development = settings.development && role === 'standalone';
    const worker = WorkerModule.of({
      database: stores.database,
      release: release(),
      linkTo: linkTo(settings.publicUrl),
    });
    const api = ApiModule.of({
      doors: role === 'worker' ? 'health' : development ? 'development' : 'people',
      ports: [
        ...webOf(parts),
        readinessOf(parts, role),
        metricsOf(parts, role),
        deadlineDesk,
        ...(development ? [{ provide: Development, useClass: HouseDevelopment }] : []),
      ],
    });

    return {
      module: AppModule,
      controllers: role === 'api' ? [] : operatorDoors,
      imports: [
        ApplicationModule.of(commands, [
          ...portsOf(parts),
          ...webhooksOf(parts, linkTo(settings.publicUrl)),
        ]),
        ...(role === 'api' ? [] : [worker]),
        api,
      ],
    };
  }
}

/** Who follows the log also tells whether it does: a manager that is held up, a reminder that should have rung. */
const readinessOf = ({ checks }: Parts, role: Role): FactoryProvider<Readiness> => ({
  provide: Readiness,
  inject: [AccessJournal, ...followerOf(role)],
  useFactory: (journal: AccessJournal, follower?: Follower) =>
    new Readiness([...checks, accessCheck(journal), ...(follower?.checks ?? [])]),
});

/** Every process has the numbers of its own; who follows the log adds those of deadlines, views and managers. */
const metricsOf = ({ measures }: Parts, role: Role): FactoryProvider<Metrics> => ({
  provide: Metrics,
  inject: [AccessJournal, ...followerOf(role)],
  useFactory: (journal: AccessJournal, follower?: Follower) =>
    new Metrics([...measures, accessMeasure(journal), ...(follower?.measures ?? [])]),
});

const followerOf = (role: Role) => (role === 'api' ? [] : [Follower]);

const operatorDoors = [
  OperatorController,
  OperatorAccountsController,
  OperatorImportsController,
  OperatorRolesController,
  OperatorWebhooksController,
];

const deadlineDesk: FactoryProvider<DeadlineDesk> = {
  provide: DeadlineDesk,
  inject: [Records, Clock, Views, EventLog],
  useFactory: (records: Records, clock: Clock, views: Views, log: EventLog) =>
    new DeadlineDesk({ records, clock, onRecord: new DeadlinesInViews(views, log) }),
};

const portsOf = (parts: Parts): Provider[] => [
  { provide: EventLog, useValue: parts.stores.log },
  { provide: Journal, useValue: parts.stores.journal },
  { provide: Safe, useValue: parts.stores.safe },
  { provide: Clock, useValue: parts.clock },
  { provide: OffsetClock, useValue: parts.clock },
  { provide: Directory, useValue: parts.directory },
  { provide: Views, useValue: parts.views },
  { provide: Post, useValue: parts.post },
  { provide: AlarmClock, useValue: parts.alarmClock },
  { provide: People, useValue: parts.people },
  { provide: DevelopmentMailbox, useValue: parts.mailbox },
  { provide: QuietTimes, useValue: parts.quietTimes },
  { provide: Feeds, useValue: new Feeds(parts.stores.safe) },
];

const webOf = ({ accounts, stores, operatorToken, settings }: Parts): Provider[] => [
  { provide: Accounts, useValue: accounts },
  { provide: Sessions, useValue: new Sessions(stores.safe) },
  { provide: ApiKeys, useValue: new ApiKeys(stores.safe) },
  { provide: Attempts, useValue: new Attempts(stores.safe) },
  { provide: KnownBrowsers, useValue: new KnownBrowsers(stores.safe) },
  { provide: SecondFactors, useValue: new SecondFactors(stores.safe) },
  { provide: Links, useValue: new Links(stores.safe) },
  { provide: Invitees, useValue: new Invitees(stores.safe) },
  { provide: OneTimeSecrets, useValue: new OneTimeSecrets(stores.safe) },
  { provide: PasswordInvitations, useValue: new PasswordInvitations(stores.safe) },
  {
    provide: WebSettings,
    useValue: new WebSettings({
      operatorToken,
      metricsToken: settings.metricsToken,
      address: settings.publicUrl === undefined ? undefined : new URL(settings.publicUrl),
      pages: pagesIn(settings),
      secondFactor: settings.secondFactor,
    }),
  },
];

/** Links go into letters that are really sent, or that nobody needs to hide. */
const pagesIn = ({ development, publicUrl, servers }: Parts['settings']) => {
  if (publicUrl !== undefined && (development || servers.smtp !== undefined))
    return new URL(publicUrl);
  return development ? 'as-asked' : undefined;
};

/** Where people find a record: the page of its agreement, else what waits for them. */
const linkTo =
  (publicUrl: string | undefined) =>
  (aggregate: string, subject: string): string | undefined => {
    if (publicUrl === undefined) return undefined;
    const isFile = aggregate === 'agreement' || aggregate === 'ledger';
    return new URL(isFile ? `/agreements/${subject}` : '/inbox', publicUrl).href;
  };
