import {
  agreement,
  AgreementAbandoned,
  AgreementExpired,
  AgreementLinked,
  CommitmentRecorded,
  EnteredIntoForce,
  ledger,
  LegacyAgreementRegistered,
  SignatureAffixed,
  type LinkKind,
} from '@kyket/agreements';
import { idFrom, type Id, type LocalDate } from '@kyket/eventing';
import { family } from './family';
import { managedHouse } from './testing/managed-house';

const base = idFrom('agreement', 'base');
const other = idFrom('agreement', 'other');
const seat = idFrom('seat', 'ours');
const hash = 'b'.repeat(64);

/** Registered from the archive, signed, and in force from a day. */
const told = (from: LocalDate, to: LocalDate, newEnd?: LocalDate) => [
  LegacyAgreementRegistered({
    kind: 'mou',
    titles: { vi: 'Biên bản ghi nhớ' },
    zone: 'Asia/Ho_Chi_Minh',
    period: {},
    seats: [{ id: seat, side: idFrom('side', 'vn'), party: idFrom('party', 'a'), checked: true }],
    links: [],
    leadSeat: seat,
    text: { hash, languages: { vi: hash }, articles: [] },
    clauses: {
      entry: { is: 'on-last-signature' },
      end: { value: to, certainty: 'stated' },
      ...(newEnd && { newEnd }),
    },
    answers: [],
  }),
  SignatureAffixed({
    seat,
    hash,
    medium: 'paper',
    certainty: 'stated',
    authority: 'not-recorded',
  }),
  EnteredIntoForce(
    { validTo: { value: to, certainty: 'stated' }, certainty: 'stated' },
    { effectiveFrom: from },
  ),
];
const linked = (kind: LinkKind, to: Id) => AgreementLinked({ kind, to, answers: [] });

const start = '2026-11-22T03:00:00.000Z';
const house = () => {
  const all = managedHouse(family, start);
  const inForce = (id: Id, from: LocalDate, to: LocalDate, newEnd?: LocalDate) =>
    all.tell(agreement, id, told(from, to, newEnd), { on: from });
  const link = (kind: LinkKind) => all.tell(agreement, other, [linked(kind, base)]);
  return { ...all, inForce, link };
};

describe('The manager of families', () => {
  it('[EX-8] records an addendum in force with the agreement that it amends', async () => {
    const { inForce, link, settle, factsOf, replayed } = house();
    await inForce(base, '2023-12-19', '2026-12-31');
    await inForce(other, '2025-06-01', '2027-12-31', '2028-12-31');
    await link('amends');
    await settle();

    expect(await factsOf(agreement, base, 'AmendmentEnteredIntoForce')).toMatchObject([
      {
        data: { addendum: other, newEnd: '2028-12-31' },
        metadata: { effectiveFrom: '2025-06-01' },
      },
    ]);
    expect(await replayed()).toEqual([]);
  });

  it('does so too when the agreement comes on record after its addendum', async () => {
    const { inForce, link, settle, factsOf } = house();
    await inForce(other, '2025-06-01', '2027-12-31');
    await link('amends');
    await settle();
    await inForce(base, '2023-12-19', '2026-12-31');
    await settle();

    expect(await factsOf(agreement, base, 'AmendmentEnteredIntoForce')).toHaveLength(1);
  });

  it('lets in an addendum that only the one before it made possible', async () => {
    const { tell, inForce, settle, factsOf } = house();
    const third = idFrom('agreement', 'third');
    await inForce(base, '2020-01-01', '2022-12-31');
    await inForce(third, '2024-01-01', '2024-12-31');
    await tell(agreement, third, [linked('amends', base)]);
    await settle();
    expect(await factsOf(agreement, base, 'AmendmentEnteredIntoForce')).toEqual([]);

    await inForce(other, '2022-01-01', '2022-12-31', '2024-12-31');
    await tell(agreement, other, [linked('amends', base)]);
    await settle();
    const amended = await factsOf(agreement, base, 'AmendmentEnteredIntoForce');
    expect(amended.map(({ data }) => data)).toMatchObject([
      { addendum: other },
      { addendum: third },
    ]);
  });

  it('[RN-1] records a signed successor as the renewal, and names the gap', async () => {
    const { inForce, link, settle, factsOf, replayed } = house();
    await inForce(base, '2023-01-01', '2025-12-31');
    await inForce(other, '2026-01-15', '2028-12-31');
    await link('renews');
    await settle();

    expect(await factsOf(agreement, base, 'AgreementRenewed')).toMatchObject([
      { data: { successor: other, gap: { from: '2026-01-01', to: '2026-01-14' } } },
    ]);
    expect(await replayed()).toEqual([]);
  });

  it('ends an agreement on the first day of the one that replaces it', async () => {
    const { inForce, link, settle, factsOf } = house();
    await inForce(base, '2023-01-01', '2027-12-31');
    await inForce(other, '2026-01-15', '2028-12-31');
    await link('replaces');
    await settle();

    expect(await factsOf(agreement, base, 'AgreementSuperseded')).toMatchObject([
      { data: { by: other }, metadata: { effectiveFrom: '2026-01-15' } },
    ]);
  });

  it('U22 asks what becomes of a child when its parent has ended, once', async () => {
    const { tell, inForce, link, settle, factsOf, replayed, clock } = house();
    await inForce(base, '2023-01-01', '2026-11-30');
    await inForce(other, '2024-01-01', '2028-12-31');
    await link('under');
    await settle();
    expect(await factsOf(agreement, other, 'ParentEnded')).toEqual([]);

    clock.set('2026-12-01T01:00:00.000Z');
    const expired = AgreementExpired({ decision: 'undecided', certainty: 'stated' });
    await tell(agreement, base, [expired]);
    await settle();
    expect(await factsOf(agreement, other, 'ParentEnded')).toMatchObject([
      { data: { parent: base, how: 'expired' }, metadata: { effectiveFrom: '2026-12-01' } },
    ]);
    expect(await replayed()).toEqual([]);
  });

  it('asks nothing of a child that ended before, or came to nothing', async () => {
    const { tell, inForce, link, settle, factsOf } = house();
    await inForce(base, '2023-01-01', '2025-12-31');
    await inForce(other, '2024-01-01', '2025-06-30');
    await link('under');
    const dropped = idFrom('agreement', 'dropped');
    const [registered] = told('2024-01-01', '2026-12-31');
    await tell(agreement, dropped, [
      registered!,
      linked('under', base),
      AgreementAbandoned({ reason: 'không ký' }),
    ]);
    await settle();

    expect(await factsOf(agreement, other, 'ParentEnded')).toEqual([]);
    expect(await factsOf(agreement, dropped, 'ParentEnded')).toEqual([]);
  });

  it('[ES-6] is not held up where the agreement refuses: it never was in force, or is not on record', async () => {
    const { tell, inForce, link, settle, factsOf, managers } = house();
    await inForce(other, '2025-06-01', '2027-12-31');
    await link('amends');
    await settle();
    const [registered] = told('2023-01-01', '2026-12-31');
    await tell(agreement, base, [registered!]);
    await settle();

    expect(await factsOf(agreement, base, 'AmendmentEnteredIntoForce')).toEqual([]);
    expect(managers.standing[0]?.trouble).toBeUndefined();
  });
});

describe('The lines of an addendum', () => {
  const lineId = idFrom('line', 'L2');
  const line = (count: number, id: Id) =>
    CommitmentRecorded({
      lineId: id,
      title: { vi: 'Đại học' },
      basis: { is: 'per-cohort', count, cohorts: 4 },
      unit: 'student',
      provider: idFrom('party', 'a'),
      beneficiaries: [idFrom('party', 'b')],
      firmness: 'planned',
      coverage: { from: 'unknown', to: 'unknown' },
      source: { article: idFrom('article', 1), hash },
      answer: { stream: 'agreement-x', revision: 0, said: 'governs' },
    });
  const story = async () => {
    const all = house();
    await all.inForce(base, '2023-12-19', '2026-12-31');
    await all.tell(ledger, base, [line(10, lineId)]);
    await all.inForce(other, '2025-06-01', '2026-12-31');
    return all;
  };
  const revised = { data: { lineId, addendum: other, basis: { count: 12 } } };

  it('revise the lines of the agreement that bear their ids, and leave new ones alone', async () => {
    const { tell, link, settle, factsOf, replayed } = await story();
    await tell(ledger, other, [line(12, lineId), line(5, idFrom('line', 'new'))]);
    await link('amends');
    await settle();

    expect(await factsOf(ledger, base, 'CommitmentRevised')).toMatchObject([revised]);
    expect(await replayed()).toEqual([]);
  });

  it('do so too when they are recorded after the addendum entered into force', async () => {
    const { tell, link, settle, factsOf } = await story();
    await link('amends');
    await settle();
    expect(await factsOf(ledger, base, 'CommitmentRevised')).toEqual([]);
    await tell(ledger, other, [line(12, lineId)]);
    await settle();

    expect(await factsOf(ledger, base, 'CommitmentRevised')).toMatchObject([revised]);
  });

  it('yield to those of a later addendum, also when everything is read again', async () => {
    const { tell, inForce, link, settle, factsOf, replayed } = await story();
    const later = idFrom('agreement', 'later');
    await tell(ledger, other, [line(12, lineId)]);
    await link('amends');
    await settle();
    await inForce(later, '2026-01-01', '2026-12-31');
    await tell(ledger, later, [line(15, lineId)]);
    await tell(agreement, later, [linked('amends', base)]);
    await settle();

    const counts = (await factsOf(ledger, base, 'CommitmentRevised')).map(({ data }) => data);
    expect(counts).toMatchObject([{ basis: { count: 12 } }, { basis: { count: 15 } }]);
    expect(await replayed()).toEqual([]);
  });
});
