import { Accounts } from '@kyket/identity';
import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessReportsController } from './access/access-reports.controller';
import { AccessWitness } from './access/access-witness';
import { Actions } from './actions';
import { Anteroom } from './anteroom';
import { AgreementsController } from './agreements.controller';
import { AccountsController } from './door/accounts.controller';
import { BrowserCookie } from './door/browser-cookie';
import { FirstAdministrator } from './door/first-administrator';
import { LinkDoor } from './door/link-door';
import { LostFactors } from './door/lost-factors';
import { NewPasswords } from './door/new-passwords';
import { OwnerLetters } from './door/owner-letters';
import { PasswordDesk } from './door/password-desk';
import { LinksController } from './door/links.controller';
import { ApiKeysController } from './door/api-keys.controller';
import { FactorsController } from './door/factors.controller';
import { Proofs } from './door/proofs';
import { SessionsController } from './door/sessions.controller';
import { CalendarNotices } from './calendar-notices';
import { CalendarsController } from './calendars.controller';
import { CalendarEntries } from './calendar-entries';
import { CalendarFeedsController } from './calendar-feeds.controller';
import { CommandsController } from './commands.controller';
import { DevelopmentController } from './development.controller';
import { DoorOrders } from './door/door-orders';
import { Doorkeeper } from './door/doorkeeper';
import { InvitationDesk } from './invitations/invitation-desk';
import { InvitationsController } from './invitations/invitations.controller';
import { LinkLetters } from './invitations/link-letters';
import { HealthController } from './health.controller';
import { LeadTimesController } from './lead-times.controller';
import { ListsController } from './lists.controller';
import { NoticesController } from './notices.controller';
import { MetricsController } from './metrics.controller';
import { OpenApiController } from './openapi.controller';
import { ProblemFilter } from './problem.filter';
import { RecordsController } from './records.controller';
import { RemindersController } from './reminders.controller';
import { ListAnswers } from './list-answers';
import { PositionTokens } from './position-tokens';
import { RenewalController } from './renewal.controller';
import { SigningsController } from './signings.controller';
import { RenewalsController } from './renewals.controller';
import { SessionController } from './door/session.controller';
import { SessionGuard } from './door/session.guard';
import { TalksController } from './talks.controller';
import { EndpointOrders } from './webhooks/endpoint-orders';
import { WebhooksController } from './webhooks/webhooks.controller';
import { WayOut } from './way-out';
import { WebSettings } from './web-settings';
import { WordsController } from './words.controller';

/** Which doors are open: those of the process itself, those for people, and in development the clock and the mailbox. */
export type Doors = 'health' | 'people' | 'development';

const forProcesses = [HealthController, MetricsController];

/** The web's own routes come before those that take any collection. */
export const forPeople = [
  OpenApiController,
  WordsController,
  SessionController,
  FactorsController,
  SessionsController,
  ApiKeysController,
  AccountsController,
  LinksController,
  InvitationsController,
  ListsController,
  NoticesController,
  CalendarFeedsController,
  WebhooksController,
  AgreementsController,
  CalendarsController,
  LeadTimesController,
  RemindersController,
  AccessReportsController,
  RenewalController,
  SigningsController,
  RenewalsController,
  TalksController,
  RecordsController,
  CommandsController,
];

const controllersOf: Record<Doors, Type[]> = {
  health: forProcesses,
  people: [...forProcesses, ...forPeople],
  development: [DevelopmentController, ...forProcesses, ...forPeople],
};

/** HTTP in, HTTP out. `ports` fill Accounts, Invitees, Sessions, SecondFactors, PasswordInvitations, Links, ApiKeys, Attempts, KnownBrowsers, Readiness, Metrics, DeadlineDesk and WebSettings. */
@Module({})
export class ApiModule {
  static of({
    doors,
    ports,
  }: {
    readonly doors: Doors;
    readonly ports: readonly Provider[];
  }): DynamicModule {
    return {
      module: ApiModule,
      controllers: controllersOf[doors],
      providers: [
        ...ports,
        BrowserCookie,
        Doorkeeper,
        Proofs,
        PositionTokens,
        ListAnswers,
        FirstAdministrator,
        Actions,
        Anteroom,
        CalendarNotices,
        CalendarEntries,
        EndpointOrders,
        InvitationDesk,
        LinkLetters,
        LinkDoor,
        LostFactors,
        NewPasswords,
        OwnerLetters,
        PasswordDesk,
        DoorOrders,
        WayOut,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: AccessWitness },
      ],
      exports: [WebSettings, Accounts, CalendarNotices, EndpointOrders, LostFactors, PasswordDesk],
    };
  }
}
