import type { AnyCommand } from '@kyket/eventing';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessJournal } from './access/access-journal';
import { AccessReports } from './access/access-report';
import { Choices } from './choices';
import { Decisions } from './decisions';
import { Guests } from './guests';
import { handlersOf } from './handlers';
import { HousePolicy } from './policy/house-policy';
import { LegacyImport } from './importing/legacy-import';
import { Policy } from './policy/policy';
import { Principals } from './principals';
import { Agendas } from './reading/agenda';
import { CaseFiles } from './reading/case-file';
import { FamilyTrees } from './reading/family-tree';
import { Delegations } from './reading/delegations';
import { EvidencePacks } from './reading/evidence-pack';
import { InvitationList } from './reading/invitation-list';
import { Minutes } from './reading/minutes';
import { Histories } from './reading/history';
import { News } from './reading/news';
import { PressNotes } from './reading/press-note';
import { RenewalPlans } from './reading/renewal-plan';
import { SuccessorDrafts } from './reading/successor-draft';
import { Records } from './records';
import { RenewalCampaigns } from './renewing/renewal-campaign';
import { Sight } from './sight';

const desk = [
  Records,
  AccessJournal,
  AccessReports,
  Sight,
  { provide: Policy, useClass: HousePolicy },
  Decisions,
  Choices,
  Principals,
  Guests,
  CaseFiles,
  Histories,
  InvitationList,
  FamilyTrees,
  LegacyImport,
  Agendas,
  Delegations,
  News,
  Minutes,
  RenewalPlans,
  EvidencePacks,
  PressNotes,
  SuccessorDrafts,
  RenewalCampaigns,
];

/** The desk where orders are decided. `ports` fill EventLog, Journal, Clock, Safe and Directory. */
@Module({})
export class ApplicationModule {
  static of(commands: readonly AnyCommand[], ports: readonly Provider[]): DynamicModule {
    return {
      module: ApplicationModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [...ports, ...desk, ...handlersOf(commands)],
      exports: [...ports, ...desk, CqrsModule],
    };
  }
}
