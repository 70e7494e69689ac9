import { idFrom, scenario, told, type Actor, type Hash, type Id, type Told } from '@kyket/eventing';
import { agreement } from '../agreement/agreement';
import { HolderAppointed, OfficeEstablished } from '../party/offices/events';
import { party } from '../party/party';
import { PartyRegistered } from '../party/registering/events';
import { ProcedurePublished } from '../procedure/events';
import { procedure } from '../procedure/procedure';
import { procedureIds, routeIds, shippedOrders } from '../procedure/shipped/shipped';
import { RoutePublished } from '../route/events';
import { route } from '../route/route';
import {
  actors,
  dienBienKnown,
  dienBienLuangPrabang,
  firstText,
  hanoi,
  life,
  luangPrabangKnown,
  now,
  offices,
  parties,
  persons,
} from '../testing';
import { clearance, clearanceIdOf, type ClearanceEvent, type Stage } from './clearance';
import {
  DossierAccepted,
  DossierSubmitted,
  OpinionGiven,
  OpinionsConsolidated,
} from './consulting/events';
import { ClearanceGranted } from './deciding/events';
import { ClearanceOpened } from './opening/events';

/** The clearance of Điện Biên for its memorandum with Luang Prabang, told in November and December 2023. */

export const clearanceId = clearanceIdOf(dienBienLuangPrabang.id, parties.soGddtDienBien);
export const given = scenario(clearance, { now, id: clearanceId });

/** Facts of a clearance, one after the other. */
export type Facts = readonly Told<ClearanceEvent>[];

export const { soGddtDienBien, soNgoaiVuDienBien, congAnDienBien, ubndDienBien } = parties;
export const textA: Hash = firstText.hash;
export const textB: Hash = 'b'.repeat(64);

const days = { value: 7, certainty: 'inferred' } as const;
export const opinions: Stage = {
  id: 'opinions',
  kind: 'consult',
  asked: [soNgoaiVuDienBien, congAnDienBien],
  quorum: 2,
  after: [],
  workingDays: days,
};
export const decision: Stage = {
  id: 'decision',
  kind: 'decide',
  asked: [ubndDienBien],
  quorum: 1,
  after: ['opinions'],
  workingDays: 'unknown',
};
export const stage = (id: string, more: Partial<Stage>): Stage => ({ ...opinions, id, ...more });

const seen = { stream: 'x', revision: 0 };

export const openedWith = (
  stages: readonly Stage[],
  practice: 'recorded' | 'not-recorded' = 'recorded',
) =>
  told(
    ClearanceOpened({
      agreement: dienBienLuangPrabang.id,
      party: soGddtDienBien,
      zone: hanoi,
      touches: [],
      procedure: { id: procedureIds.department, version: 1 },
      practice,
      route: stages.map((one) => ({ ...one, asked: [...one.asked], after: [...one.after] })),
      answers: {
        procedure: { ...seen, said: { version: 1, source: 'Nghị định 64/2021/NĐ-CP' } },
        party: { ...seen, said: { level: 'department', country: 'VN' } },
        agreement: { ...seen, said: { kind: 'mou', countries: ['VN', 'LA'] } },
      },
    }),
    { on: '2023-11-01' },
  );
export const opened = openedWith([opinions, decision]);

export const submitted = (
  asked: readonly Id[] = opinions.asked,
  { round = 1, kept = [], on = '2023-11-02', hash = textA }: Submission = {},
) =>
  told(
    DossierSubmitted({
      round,
      hash,
      asked: [...asked],
      kept: [...kept],
      papers: [],
      standing: { ...seen, said: { hash } },
    }),
    { on },
  );
interface Submission {
  readonly round?: number;
  readonly kept?: readonly Id[];
  readonly on?: string;
  readonly hash?: Hash;
}

export const accepted = (body: Id, on = '2023-11-03') =>
  told(DossierAccepted({ body, round: 1 }), { on });
export const said = (
  body: Id,
  opinion: 'agree' | 'with-comments' | 'disagree' = 'agree',
  on = '2023-11-14',
) => told(OpinionGiven({ body, round: 1, opinion, reference: '1/CV' }), { on });
export const consolidated = told(OpinionsConsolidated({ round: 1, explanations: [] }), {
  on: '2023-11-16',
});

/** Everyone has been heard, and the decision is awaited. */
export const awaitingDecision = [
  opened,
  submitted(),
  said(soNgoaiVuDienBien),
  said(congAnDienBien),
  consolidated,
] as const;

export const grantedWith = (mandate: {
  readonly validUntil?: string;
  readonly conditions?: readonly { readonly conditionId: Id; readonly text: string }[];
}) =>
  told(
    ClearanceGranted({
      round: 1,
      hash: textA,
      latitude: 'Câu chữ và số lượng trong phạm vi Đề án',
      document: '100/QĐ-UBND',
      validUntil: mandate.validUntil,
      conditions: [...(mandate.conditions ?? [])],
      body: ubndDienBien,
      office: offices.chuTichUbndDienBien,
      answers: {
        competent: {
          ...seen,
          said: { office: offices.chuTichUbndDienBien, person: persons.chairman },
        },
        drafters: { ...seen, said: { drafters: [] } },
      },
    }),
    { on: '2023-11-20' },
  );
export const granted = grantedWith({});
export const cleared = [...awaitingDecision, granted] as const;

export const ministry = idFrom('party', 'bo-ngoai-giao');

const province = (names: string) =>
  told(PartyRegistered({ level: 'provincial', country: 'VN', zone: hanoi, names: { vi: names } }), {
    on: '2004-01-01',
  });

/** The province, whose chairman decides. */
export const provinceKnown = [
  province('Ủy ban nhân dân tỉnh Điện Biên'),
  told(
    OfficeEstablished({
      officeId: offices.chuTichUbndDienBien,
      titles: { vi: 'Chủ tịch' },
      may: ['sign', 'decide'],
    }),
    { on: '2004-01-01' },
  ),
  told(
    HolderAppointed({
      officeId: offices.chuTichUbndDienBien,
      person: persons.chairman,
      document: '1/QĐ-TTg',
    }),
    { on: '2021-07-01' },
  ),
] as const;

export const focalPointKnown = [
  told(
    PartyRegistered({
      level: 'department',
      country: 'VN',
      zone: hanoi,
      names: { vi: 'Sở Ngoại vụ tỉnh Điện Biên' },
    }),
    { on: '2004-01-01' },
  ),
] as const;

type Story = ReturnType<typeof given>;

/** The memorandum with its first draft, its parties, and the law as the house ships it. */
export const inDienBien = (story: Story): Story =>
  withLaw(story)
    .knowing(
      agreement,
      dienBienLuangPrabang.id,
      told(life.proposed, { on: '2023-10-01' }),
      told(life.drafted, { on: '2023-10-02', by: actors.deskOfficer }),
    )
    .knowing(party, soGddtDienBien, ...dienBienKnown)
    .knowing(party, parties.soGdttLuangPrabang, ...luangPrabangKnown)
    .knowing(party, ubndDienBien, ...provinceKnown)
    .knowing(party, soNgoaiVuDienBien, ...focalPointKnown)
    .knowing(party, congAnDienBien, ...focalPointKnown);

const withLaw = (story: Story): Story => {
  const withRoutes = Object.values(routeIds).reduce(
    (told_, id) => told_.knowing(route, id, ...routesShipped(id)),
    story,
  );
  return Object.values(procedureIds).reduce(
    (told_, id) => told_.knowing(procedure, id, ...proceduresShipped(id)),
    withRoutes,
  );
};

const routesShipped = (id: Id) =>
  shippedOrders
    .filter((order) => order.command === 'PublishRoute')
    .filter((order) => order.id === id)
    .map(({ data: { version, content, from } }) =>
      RoutePublished({ version, content }, { effectiveFrom: from }),
    );

const proceduresShipped = (id: Id) =>
  shippedOrders
    .filter((order) => order.command === 'PublishProcedure')
    .filter((order) => order.id === id)
    .map(({ data: { version, content, from } }) =>
      ProcedurePublished({ version, content }, { effectiveFrom: from }),
    );

export const foreignAffairs: Actor = actors.focalPoint;
export const letter = { source: 'Công văn trả lời' } as const;
