import { fold, idFrom, scenario, timeline, told, type Told } from '@kyket/eventing';
import { party, PartySucceeded } from '../../party';
import {
  actors,
  dienBienKnown,
  dienBienLuangPrabang,
  firstText,
  life,
  now,
  parties,
  scan,
} from '../../testing';
import { agreement } from '../agreement';
import { inForceFrom, signedOn, stated } from '../agreement.stories';
import { amendmentsOn, governingHash } from '../drafting/governing-text';
import { DraftTextRecorded } from '../drafting/events';
import { recordDraft } from '../drafting/record-draft';
import { consolidated } from '../drafting/text-on-record';
import type { AgreementEvent } from '../events';
import { forceOn } from '../force-on';
import { agreeText } from '../negotiating/agree-text';
import { AgreementLinked, AgreementProposed } from '../proposing/events';
import { AgreementSuperseded, AgreementTerminated } from '../ending/events';
import { seatHolderOn } from '../signature';
import { decideContinuation } from './decide-continuation';
import {
  AgreementResumed,
  AgreementSuspended,
  AmendmentEnteredIntoForce,
  ContinuationDecided,
  ParentEnded,
  PartyDesignationUpdated,
} from './events';
import { noteParentEnded } from './note-parent-ended';
import { recordAmendment } from './record-amendment';
import { redesignateSeat } from './redesignate-seat';
import { resume } from './resume';
import { suspend } from './suspend';

const { id, seats, sides } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id, actor: actors.chairman });
const running = inForceFrom('2023-12-19', stated('2027-12-31'));
const byDecision = { roles: ['deciding-authority'] } as const;

describe('[EX-7] Suspending and resuming', () => {
  const order = { ground: 'decision', reason: 'dịch bệnh' } as const;
  const data = { ...order, stopsTerm: false, runningSurvives: true };
  const suspended = told(AgreementSuspended(data), { on: '2026-03-01' });

  it('is decided by the authority, or by consent with its evidence', () => {
    given(...running)
      .when(suspend, order, byDecision)
      .thenRecords(AgreementSuspended(data));
    given(...running)
      .when(suspend, order, { roles: ['head'] })
      .thenRefuses('decision-needed');
    given(...running)
      .when(suspend, { ...order, ground: 'consent' }, { roles: ['head'] })
      .thenRefuses('evidence-needed');
    given(...running)
      .when(suspend, { ...order, ground: 'consent' }, { roles: ['head'], evidence: [scan] })
      .thenRecords(AgreementSuspended({ ...data, ground: 'consent' }));
  });

  it('is of what is in force, once at a time', () => {
    given(...signedOn('2023-12-19', '2023-12-19'))
      .when(suspend, order, byDecision)
      .thenRefuses('not-in-force');
    given(...running, suspended)
      .when(suspend, order, byDecision)
      .thenRefuses('already-suspended');
  });

  it('runs again from the day that is named', () => {
    given(...running, suspended)
      .when(resume, { from: '2026-12-01' }, byDecision)
      .thenRecords(AgreementResumed({}, { effectiveFrom: '2026-12-01' }));
    given(...running, suspended)
      .when(resume, { from: '2026-02-28' }, byDecision)
      .thenRefuses('not-suspended');
    given(...running, suspended)
      .when(resume, { from: '2026-03-01' }, byDecision)
      .events();
    given(...running)
      .when(resume, {}, byDecision)
      .thenRefuses('not-suspended');
    given(...running, suspended)
      .when(resume, {}, { roles: ['head'] })
      .thenRefuses('evidence-needed');

    const again = told(AgreementResumed({}), { on: '2026-04-01' });
    const { state } = given(...running, suspended, again);
    expect(state.is === 'open' && forceOn(state.force, '2026-03-31').is).toBe('suspended');
    expect(state.is === 'open' && forceOn(state.force, '2026-04-01').is).toBe('in-force');
  });
});

describe('[EX-8] An addendum', () => {
  const addendum = idFrom('agreement', 'addendum');
  const fromManager = { roles: ['process-manager'], actor: actors.clock } as const;
  const amends = told(AgreementLinked({ kind: 'amends', to: id, answers: [] }), {
    on: '2007-12-01',
  });
  const addendumInForce = (newEnd?: string) => [
    ...inForceFrom('2025-06-01', 'open-ended', newEnd === undefined ? {} : { newEnd }),
    amends,
  ];
  const entered = (newEnd?: string) =>
    AmendmentEnteredIntoForce(
      {
        addendum,
        hash: firstText.hash,
        newEnd,
        answer: { stream: `agreement-${addendum}`, revision: 8, said: 'in force' },
      },
      { effectiveFrom: '2025-06-01' },
    );

  it('changes the text that governs from the day it enters into force, and keeps the original', () => {
    given(...running)
      .knowing(agreement, addendum, ...addendumInForce())
      .when(recordAmendment, { addendum }, fromManager)
      .thenRecords(entered());

    const { state } = given(...running, entered());
    expect(amendmentsOn(state, '2025-05-31')).toEqual([]);
    expect(amendmentsOn(state, '2025-06-01')).toMatchObject([{ addendum }]);
    expect(governingHash(state, '2025-05-31')).toBe(firstText.hash);
  });

  it('extends by a new end: the next term begins the day after the last', () => {
    given(...running)
      .knowing(agreement, addendum, ...addendumInForce('2030-12-31'))
      .when(recordAmendment, { addendum }, fromManager)
      .thenRecords(entered('2030-12-31'));
    expect(given(...running, entered('2030-12-31')).state).toMatchObject({
      force: {
        terms: [
          { to: stated('2027-12-31') },
          { from: '2028-01-01', to: stated('2030-12-31'), by: 'amendment' },
        ],
      },
    });
  });

  it('may bring the end nearer, or give one where there was none', () => {
    expect(given(...running, entered('2026-12-31')).state).toMatchObject({
      force: { terms: [{ from: '2023-12-19', to: stated('2026-12-31') }] },
    });
    expect(
      given(...inForceFrom('2023-12-19', 'open-ended'), entered('2026-12-31')).state,
    ).toMatchObject({ force: { terms: [{ to: stated('2026-12-31') }] } });
  });

  it('U20 that fails changes nothing: it never was in force', () => {
    given(...running)
      .knowing(agreement, addendum, ...signedOn('2025-06-01', '2025-06-01'), amends)
      .when(recordAmendment, { addendum }, fromManager)
      .thenRefuses('not-an-addendum-in-force');
    given(...running)
      .knowing(agreement, addendum, ...inForceFrom('2025-06-01', 'open-ended'))
      .when(recordAmendment, { addendum }, fromManager)
      .thenRefuses('not-an-addendum-in-force');
  });

  it.each([
    ['goes on under it', { kind: 'under', to: id }],
    ['amends another', { kind: 'amends', to: idFrom('agreement', 'another') }],
  ] as const)('is none where it %s', (_, link) => {
    const linked = told(AgreementLinked({ ...link, answers: [] }), { on: '2007-12-01' });
    given(...running)
      .knowing(agreement, addendum, ...inForceFrom('2025-06-01', 'open-ended'), linked)
      .when(recordAmendment, { addendum }, fromManager)
      .thenRefuses('not-an-addendum-in-force');
  });

  it('U30 is recorded once, and never of what had already ended', () => {
    given(...running, entered())
      .when(recordAmendment, { addendum }, fromManager)
      .thenNothing();
    given(...inForceFrom('2020-01-01', stated('2024-12-31')))
      .knowing(agreement, addendum, ...addendumInForce())
      .when(recordAmendment, { addendum }, fromManager)
      .thenRefuses('not-in-force');
    given(life.proposed)
      .when(recordAmendment, { addendum }, fromManager)
      .thenRefuses('not-in-force');
  });

  describe('and the text it was drafted against', () => {
    const base = idFrom('agreement', 'base');
    const proposed = AgreementProposed({
      ...life.proposed.data,
      kind: 'addendum',
      links: [{ kind: 'amends', to: base }],
    });
    const drafted = DraftTextRecorded({ ...life.drafted.data, base: firstText.hash });
    const negotiated = [proposed, drafted, life.sent, life.accepted] as const;
    const since = told(
      AmendmentEnteredIntoForce(
        {
          addendum: idFrom('agreement', 'another addendum'),
          hash: 'e'.repeat(64),
          answer: { stream: 'agreement-x', revision: 8, said: 'in force' },
        },
        { effectiveFrom: '2025-01-01' },
      ),
      { on: '2025-01-01' },
    );

    it('is remembered with the draft', () => {
      const { articles, clauses, titles } = life.drafted.data;
      const [recorded] = given(proposed)
        .knowing(agreement, base, ...running)
        .when(recordDraft, {
          titles,
          clauses,
          articles: articles.map(({ marks: _, ...article }) => article),
        })
        .events();
      expect(recorded).toMatchObject({ data: { base: firstText.hash } });
    });

    it('has to govern still when the addendum is agreed', () => {
      given(...negotiated)
        .knowing(agreement, base, ...running)
        .when(agreeText, { hash: firstText.hash })
        .events();
      given(...negotiated)
        .knowing(agreement, base, ...running, since)
        .when(agreeText, { hash: firstText.hash })
        .thenRefuses('base-text-changed');
    });
  });

  it('is read worked into the text: an article is replaced, repealed, or follows another', () => {
    const article = (name: string, amends?: object) => ({
      id: idFrom('article', name),
      number: name,
      text: { vi: name },
      ...amends,
    });
    const change = (name: string, how: 'replaces' | 'repeals' | 'follows', of: string) =>
      article(name, { amends: { article: idFrom('article', of), how } });
    const read = consolidated(
      [article('1'), article('2'), article('3')],
      [
        [change('2 mới', 'replaces', '2'), change('bỏ', 'repeals', '3')],
        [change('1a', 'follows', '1'), article('4')],
      ],
    );
    expect(read.map(({ number }) => number)).toEqual(['1', '1a', '2 mới', '4']);
  });
});

describe('U22 The end of a parent', () => {
  const parent = idFrom('agreement', 'framework');
  const fromManager = { roles: ['process-manager'], actor: actors.clock } as const;
  const under = told(AgreementLinked({ kind: 'under', to: parent, answers: [] }), {
    on: '2007-12-01',
  });
  const superseded = told(
    AgreementSuperseded(
      {
        by: idFrom('agreement', 'new'),
        answer: { stream: 'agreement-y', revision: 3, said: 'in force' },
      },
      { effectiveFrom: '2026-01-01' },
    ),
    { on: '2026-01-02' },
  );

  it('ends no child, and asks what becomes of it', () => {
    const [ended] = given(...running, under)
      .knowing(agreement, parent, ...running, superseded)
      .when(noteParentEnded, { parent }, fromManager)
      .events();
    expect(ended).toMatchObject({
      type: 'ParentEnded',
      data: { parent, how: 'superseded' },
      effectiveFrom: '2026-01-01',
    });

    const { state } = given(...running, under, ended!);
    expect(state).toMatchObject({ questions: { [parent]: 'open' } });
    expect(state.is === 'open' && forceOn(state.force, '2026-06-01').is).toBe('in-force');
  });

  it('is noted once, of a parent that has ended', () => {
    const ended = ParentEnded({
      parent,
      how: 'expired',
      answer: { stream: 'agreement-x', revision: 1, said: 'expired' },
    });
    given(...running, under, ended)
      .when(noteParentEnded, { parent }, fromManager)
      .thenNothing();
    given(...running, under)
      .knowing(agreement, parent, ...running)
      .when(noteParentEnded, { parent }, fromManager)
      .thenRefuses('parent-has-not-ended');
    given(...running)
      .knowing(agreement, parent, ...running, superseded)
      .when(noteParentEnded, { parent }, fromManager)
      .thenRefuses('parent-has-not-ended');
  });

  it.each([
    ['amends', parent],
    ['under', idFrom('agreement', 'another')],
  ] as const)('is no parent to what is linked “%s” to %s', (kind, to) => {
    const linked = told(AgreementLinked({ kind, to, answers: [] }), { on: '2007-12-01' });
    given(...running, linked)
      .knowing(agreement, parent, ...running, superseded)
      .when(noteParentEnded, { parent }, fromManager)
      .thenRefuses('parent-has-not-ended');
  });

  it('is decided once: keep, replace or terminate', () => {
    const ended = ParentEnded({
      parent,
      how: 'terminated',
      answer: { stream: 'agreement-x', revision: 1, said: 'terminated' },
    });
    const decision = { question: parent, as: 'keep', reason: 'vẫn cần thiết' } as const;
    given(...running, ended)
      .when(decideContinuation, decision)
      .thenRecords(ContinuationDecided(decision));
    given(...running, ended, ContinuationDecided(decision))
      .when(decideContinuation, decision)
      .thenRefuses('no-open-question');
    given(...running, ended)
      .when(decideContinuation, { ...decision, question: id })
      .thenRefuses('no-open-question');
  });
});

describe('U10 [EX-9] The succession of a party', () => {
  const merger = idFrom('act', 'merger');
  const manager = { roles: ['process-manager'], actor: actors.clock } as const;
  const succeeded = (act: string, kind: 'merger' | 'split' | 'rename', ...successors: string[]) =>
    told(
      PartySucceeded(
        { act, kind, successors, legalBasis: '202/2025/QH15' },
        { effectiveFrom: '2025-07-01' },
      ),
      { on: '2025-07-10' },
    );
  const story = (succession: ReturnType<typeof succeeded>, ...facts: Told<AgreementEvent>[]) =>
    given(...running, ...facts).knowing(
      party,
      parties.soGddtDienBien,
      ...dienBienKnown,
      succession,
    );
  const order = { seat: seats.dienBien, act: merger };

  it('passes the seat to the one successor from the day of the act, and asks whether to go on', () => {
    const [updated] = story(succeeded(merger, 'merger', parties.soGddtTuyenQuang))
      .when(redesignateSeat, order, manager)
      .events();
    expect(updated).toMatchObject({
      type: 'PartyDesignationUpdated',
      effectiveFrom: '2025-07-01',
      data: { predecessor: parties.soGddtDienBien, party: parties.soGddtTuyenQuang },
    });
    expect(given(...running, updated!).state).toMatchObject({ questions: { [merger]: 'open' } });
  });

  it('U11 is chosen by the head where a function was split among several', () => {
    const split = succeeded(merger, 'split', parties.soGddtTuyenQuang, parties.soGddtHaGiang);
    story(split).when(redesignateSeat, order, manager).thenRefuses('choose-among-successors');
    story(split)
      .when(redesignateSeat, { ...order, party: parties.soGddtHaGiang }, manager)
      .thenRefuses('choose-among-successors');
    const [updated] = story(split)
      .when(redesignateSeat, { ...order, party: parties.soGddtHaGiang }, { roles: ['head'] })
      .events();
    expect(updated).toMatchObject({ data: { party: parties.soGddtHaGiang } });
    story(split)
      .when(redesignateSeat, { ...order, party: parties.soNgoaiVuQuangTri }, { roles: ['head'] })
      .thenRefuses('not-a-successor');
  });

  it('moves no seat on a rename: the body is its own successor', () => {
    story(succeeded(merger, 'rename', parties.soGddtDienBien))
      .when(redesignateSeat, order, manager)
      .thenNothing();
  });

  it('is refused for an act that is not on record, or a seat there is not', () => {
    given(...running)
      .knowing(party, parties.soGddtDienBien, ...dienBienKnown)
      .when(redesignateSeat, order, manager)
      .thenRefuses('no-such-succession');
    given(...running)
      .when(redesignateSeat, { ...order, seat: merger }, manager)
      .thenRefuses('no-such-seat');
  });

  it('follows two acts recorded the wrong way round to the end of the chain (worked example 3)', () => {
    const at = (day: string) => `${day}T03:00:00.000Z`;
    const transfer = idFrom('act', 'transfer');
    const moved = (from: string, predecessor: string, to: string, act: string) =>
      told(
        PartyDesignationUpdated(
          {
            seat: seats.dienBien,
            predecessor,
            party: to,
            act,
            answer: { stream: 'party-x', revision: 2, said: 'succeeded' },
          },
          { effectiveFrom: from },
        ),
        { on: '2025-07-20', recordedAt: at('2025-07-20') },
      );
    const { soGddtDienBien: labour, soGddtHaGiang: education, soGddtTuyenQuang } = parties;
    const { record } = given(
      ...running.map((fact) => ({
        ...fact,
        telling: { ...fact.telling, recordedAt: at('2024-01-01') },
      })),
      moved('2025-03-01', labour, education, transfer),
      moved('2025-07-01', education, soGddtTuyenQuang, merger),
    );
    const holder = (knownOn: string, day: string) => {
      const state = fold(agreement, timeline(record, { knownAt: at(knownOn), trueOn: day }).sure);
      return state.is === 'open' ? seatHolderOn(state.seats[seats.dienBien]!, day) : undefined;
    };

    expect(holder('2025-07-05', '2025-07-05')).toBe(labour);
    expect(holder('2025-07-21', '2025-07-05')).toBe(soGddtTuyenQuang);
    expect(holder('2025-07-21', '2025-06-30')).toBe(education);
    expect(holder('2025-07-21', '2025-02-28')).toBe(labour);
  });
});

describe('U19 A side left', () => {
  it('keeps the agreement in force until its last seat has gone', () => {
    const terminated = told(AgreementTerminated({ cause: 'side-left-empty' }), {
      on: '2026-01-01',
    });
    const { state } = given(...running, terminated);
    expect(state.is === 'open' && forceOn(state.force, '2025-12-31').is).toBe('in-force');
    expect(state.is === 'open' && forceOn(state.force, '2026-01-01').is).toBe('terminated');
    expect(Object.keys(sides)).toHaveLength(2);
  });
});
