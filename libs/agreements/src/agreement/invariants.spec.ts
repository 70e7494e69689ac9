import {
  addDays,
  decideWith,
  fold,
  idFrom,
  onDay,
  Refusal,
  scenario,
  streamOf,
  timeline,
  told,
  type Actor,
  type Aggregate,
  type AnyCommand,
  type Asking,
  type Circumstances,
  type CommandDefinition,
  type LocalDate,
  type Recorded,
  type Role,
  type Told,
} from '@kyket/eventing';
import fc from 'fast-check';
import type { z } from 'zod';
import { clearance } from '../clearance';
import { party, PartySucceeded } from '../party';
import {
  actors,
  articles,
  clauses,
  cleared,
  dienBienClearance,
  dienBienKnown,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  life,
  parties,
  persons,
  scan,
} from '../testing';
import { agreement } from './agreement';
import { agreedWith, inForceFrom, signedOn, stated } from './agreement.stories';
import { agreementCommands } from './commands';
import type { AgreementEvent } from './events';
import { EnteredIntoForce, PartyDesignationUpdated } from './in-force/events';
import { brokenIn } from './invariants';
import { TacitlyRenewed } from './renewing/events';
import { SignatureAffixed } from './signing/events';
import type { Agreement } from './state';
import { draftOf } from './text';

type Fact = Told<AgreementEvent>;
type Data = Record<string, unknown>;
const { id, seats, sides } = dienBienLuangPrabang;
const merger = idFrom('act', 'merger');
const merged = told(
  PartySucceeded({
    act: merger,
    kind: 'merger',
    successors: [parties.soGddtTuyenQuang],
    legalBasis: '202/2025/QH15',
  }),
  { on: '2009-07-01' },
);

/** What somebody might order, given what stands; a third of it makes no sense. */
const data = (name: string, state: Agreement, day: LocalDate, pick: number): Data => {
  const draft = state.is === 'open' ? draftOf(state.text) : undefined;
  const hash = pick % 7 === 0 ? 'f'.repeat(64) : (draft?.hash ?? firstText.hash);
  const seat = pick % 2 === 0 ? seats.dienBien : seats.luangPrabang;
  const side = pick % 2 === 0 ? sides.vietnam : sides.laos;
  const later = addDays(day, pick * 10);
  const reason = 'lý do';
  const known: Record<string, Data> = {
    RecordDraft: {
      articles: pick % 3 ? [articles.languageTraining, articles.officials] : [articles.officials],
      clauses: { ...clauses, end: { months: pick + 1 }, noticeMonths: 3 },
      reason,
    },
    SendDraft: { hash },
    RecordAnswer: {
      seat,
      hash,
      answer: (['accepted', 'commented', 'rejected'] as const)[pick % 3],
      comments: [{ says: 'góp ý' }],
      reason,
    },
    AgreeText: { hash },
    CollateTexts: { compared: ['vi', 'lo'] },
    PlanCeremony: { mode: 'in-person' },
    RecordPastSignature: { seat },
    BringIntoForce: { from: addDays(day, -pick) },
    RecordCeremony: { mode: 'in-person', venues: [{ name: 'x', zone: 'Asia/Vientiane' }] },
    RecordAmendment: { addendum: merger },
    RecordRenewal: { successor: merger },
    Supersede: { successor: merger },
    LinkAgreement: { kind: 'signed-at', to: merger },
    NoteParentEnded: { parent: merger },
    ArchiveOriginal: { languages: ['vi'], heldBy: merger, place: 'x', reference: 'y' },
    RectifyText: {
      errors: [{ article: articles.officials.id, language: 'vi', was: '5', becomes: '6' }],
      consents: [seats.dienBien, seats.luangPrabang],
    },
    Sign: { seat, hash, medium: pick % 3 ? 'electronic' : 'paper', signer: persons.head },
    RecordUnauthorisedSignature: { seat, hash, signer: persons.deputy },
    ConfirmSignature: { seat },
    VoidSignature: { seat, reason },
    DeclineToSign: { seat, reason },
    RecordForceNotice: { side, entryOn: later },
    ApplyProvisionally: { ground: 'clause' },
    AbandonAgreement: { reason },
    DecideRenewal: { as: 'renew', reason },
    ObjectToTacitRenewal: { seat },
    GiveNotice: {
      kind: pick % 2 ? 'termination' : 'withdrawal',
      seats: [seat],
      effectiveOn: later,
      ground: pick % 3 ? 'consent' : 'clause',
      decision: '1/QĐ',
    },
    Suspend: { ground: 'decision', reason, stopsTerm: pick % 2 === 0 },
    RedesignateSeat: { seat: seats.dienBien, act: merger },
    DecideContinuation: { question: merger, as: 'keep', reason },
    RecordDispatch: { purpose: 'reply', to: 'x', number: String(pick) },
    ProposeCorrection: {
      correctionId: idFrom('correction', pick % 3),
      targets: [pick % 8],
      field: 'occurredOn',
      value: { date: { is: 'day', on: addDays(day, -pick) } },
      as: 'corrected',
      reason,
    },
    ConfirmCorrection: { correctionId: idFrom('correction', pick % 3) },
    DeclineCorrection: { correctionId: idFrom('correction', pick % 3), reason },
  };
  return known[name] ?? {};
};

const people: readonly Actor[] = [
  actors.head,
  actors.deskOfficer,
  actors.laoDirector,
  actors.chairman,
];
const allRoles: readonly Role[] = [
  'desk-officer',
  'head',
  'signatory',
  'deciding-authority',
  'clock',
  'process-manager',
];

const orders = (agreementCommands as readonly AnyCommand[]).filter(({ founds }) => founds !== true);

const beginnings: readonly (readonly Fact[])[] = [
  [told(life.proposed, { on: '2007-12-01' })],
  agreedWith({ end: { months: 24 } }),
  agreedWith({ entry: { is: 'silent' }, end: 'open-ended' }),
  signedOn('2008-03-01', '2008-03-20', { entry: { is: 'on-last-notification' } }),
  inForceFrom('2008-03-21', stated('2008-12-31'), {
    end: stated('2008-12-31'),
    tacit: { months: 12, objectMonthsBefore: 2 },
    noticeMonths: 1,
  }),
].map((facts) =>
  facts.map((fact) => ({
    ...fact,
    telling: { ...fact.telling, recordedAt: '2008-03-22T03:00:00.000Z' },
  })),
);

const story = (facts: readonly Fact[], now: string) => scenario(agreement, { now, id })(...facts);

const whileItRuns = '2008-03-22T04:00:00.000Z';
const openings = beginnings.map((facts) => story(facts, whileItRuns).record);

/** The streams that an order may ask, as they stand all through. */
const elsewhere = new Map<string, readonly Recorded[]>([
  [
    streamOf(party, parties.soGddtDienBien),
    scenario(party, { now: whileItRuns })(...dienBienKnown, merged).record,
  ],
  [
    streamOf(clearance, dienBienClearance),
    scenario(clearance, { now: whileItRuns })(
      ...cleared(firstText.hash).map((fact) => ({ ...fact, telling: { on: '2007-12-02' } })),
    ).record,
  ],
]);

interface Step {
  readonly order: number;
  readonly days: number;
  readonly pick: number;
  readonly by: number;
}

type Order = CommandDefinition<z.ZodObject, Agreement, AgreementEvent, unknown>;

const answersTo = (asking: Asking<unknown>, own: readonly Recorded[]): unknown => {
  let step = asking.next();
  while (!step.done) {
    const { aggregate, id: other } = step.value;
    const stream = streamOf(aggregate, other);
    const facts = stream === streamOf(agreement, id) ? own : (elsewhere.get(stream) ?? []);
    const state: unknown = fold(aggregate as unknown as Aggregate, timeline(facts).sure);
    step = asking.next({ id: other, stream, facts, revision: facts.length - 1, state });
  }
  return step.value;
};

/** Gives one order after the other; what is refused leaves no trace. */
const lived = (begin: number, steps: readonly Step[]): readonly Recorded<AgreementEvent>[] => {
  let record = openings[begin] ?? [];
  let day = '2008-03-22';
  for (const { order, days, pick, by } of steps) {
    day = addDays(day, days);
    const definition = orders[order % orders.length] as unknown as Order;
    const state = fold(agreement, timeline(record).sure);
    const told = {
      id,
      now: `${day}T04:00:00.000Z`,
      today: day,
      occurredOn: { date: onDay(day), zone: 'Asia/Ho_Chi_Minh' },
      actor: people[by % people.length] ?? actors.head,
      roles: allRoles,
      evidence: [scan],
    };
    record = [...record, ...recorded(decided(definition, state, record, pick, told), record, told)];
  }
  return record;
};

const decided = (
  order: Order,
  state: Agreement,
  record: readonly Recorded[],
  pick: number,
  told: Omit<Circumstances, 'answers'>,
): readonly AgreementEvent[] => {
  const command = order.data.parse(data(order.name, state, told.today, pick));
  try {
    const answers = order.asks && answersTo(order.asks(command, state, told), record);
    return decideWith(order, command, state, { ...told, answers });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

const recorded = (
  events: readonly AgreementEvent[],
  before: readonly Recorded[],
  { now, occurredOn, actor }: Omit<Circumstances, 'answers'>,
): readonly Recorded<AgreementEvent>[] =>
  events.map((event, n) => {
    const revision = before.length + n;
    return {
      ...event,
      id,
      stream: streamOf(agreement, id),
      revision,
      position: { commit: BigInt(revision), prepare: BigInt(revision) },
      metadata: {
        schemaVersion: 1,
        recordedAt: now,
        occurredOn: event.occurredOn ?? occurredOn,
        ...(event.effectiveFrom && { effectiveFrom: event.effectiveFrom }),
        actor,
        evidence: [],
        commandId: id,
        correlationId: id,
        causationId: id,
      },
    };
  });

const steps = fc.array(
  fc.record({
    order: fc.nat(1000),
    days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
    pick: fc.nat(41),
    by: fc.nat(3),
  }),
  { minLength: 5, maxLength: 18 },
);

describe('Whatever is ordered of an agreement', () => {
  it('I1 I2 I3 I4 I5 I7 I9 I12 hold', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.nat(beginnings.length - 1), steps, (begin, orders) => {
        const record = lived(begin, orders);
        for (const { type } of record) seen.add(type);
        expect(brokenIn(record)).toEqual([]);
      }),
      { numRuns: Number(process.env['KYKET_RUNS'] ?? 400) },
    );
    // A run that reaches next to nothing would prove next to nothing.
    expect(seen.size).toBeGreaterThan(18);
  }, 120_000);
});

describe('A planted violation is caught:', () => {
  const facts = (...more: Fact[]) =>
    story([...agreedWith(), ...more], '2026-11-22T03:00:00.000Z').record;
  const unallowed = SignatureAffixed({
    ...dienBienSigned.data,
    authority: {
      power: { stream: 'party-x', revision: 1, said: 'office-may-not-sign' },
      clearance: { stream: 'clearance-x', revision: 1, said: 'covers' },
    },
  });
  const byHimself = told(SignatureAffixed({ ...dienBienSigned.data, medium: 'paper' }), {
    by: actors.head,
  });
  const early = EnteredIntoForce({ validTo: 'open-ended', certainty: 'stated' });
  const backwards = EnteredIntoForce(
    { validTo: stated('2008-01-01'), certainty: 'stated' },
    { effectiveFrom: '2009-01-01' },
  );
  const overlapping = TacitlyRenewed(
    { to: '2012-01-01', certainty: 'stated', reviewed: false },
    { effectiveFrom: '2007-06-01' },
  );

  it.each<[string, Fact[]]>([
    ['I2', [unallowed]],
    ['I2', [SignatureAffixed({ ...dienBienSigned.data, authority: undefined })]],
    ['I3', [early]],
    ['I5', [backwards]],
    ['I5', [backwards, overlapping]],
    ['I9', [byHimself]],
  ])('%s', (invariant, planted) => {
    expect(brokenIn(facts(...planted)).map((name) => name.split(' ')[0])).toContain(invariant);
  });

  it('I9, of a correction confirmed by who proposed it', () => {
    const correction = {
      correctionId: merger,
      targets: [1],
      field: 'occurredOn',
      value: {},
      as: 'corrected' as const,
      reason: 'x',
    };
    const [proposed, confirmed] = [
      { type: 'CorrectionProposed' as const, data: correction },
      { type: 'FactCorrected' as const, data: { ...correction, old: {} } },
    ];
    expect(brokenIn(facts(proposed, confirmed))).toEqual([
      'I9 recorder and signer, proposer and confirmer are two persons',
    ]);
  });

  it('and an honest record is not', () => {
    const passed = PartyDesignationUpdated(
      {
        seat: seats.dienBien,
        predecessor: parties.soGddtDienBien,
        party: parties.soGddtTuyenQuang,
        act: merger,
        answer: { stream: 'party-x', revision: 3, said: 'succeeded' },
      },
      { effectiveFrom: '2025-07-01' },
    );
    expect(brokenIn(facts(dienBienSigned, passed))).toEqual([]);
  });
});
