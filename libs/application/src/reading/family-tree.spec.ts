import {
  agreement,
  AgreementLinked,
  EnteredIntoForce,
  LegacyAgreementRegistered,
  SignatureAffixed,
  type Kind,
  type LinkKind,
} from '@kyket/agreements';
import { idFrom, type Id, type LocalDate } from '@kyket/eventing';
import { family } from '../managers/family';
import { AgreementsInLog, managedHouse } from '../managers/testing/managed-house';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Sight } from '../sight';
import { Directory } from './directory';
import { FamilyTrees, type Relative } from './family-tree';

const [framework, programme, annex, addendum, stranger] = [
  'framework',
  'programme',
  'annex',
  'addendum',
  'stranger',
].map((name) => idFrom('agreement', name)) as [Id, Id, Id, Id, Id];
const ours = idFrom('party', 'ours');
const theirs = idFrom('party', 'another province');
const hash = 'b'.repeat(64);

const reader = (organisation: Id): Principal => ({
  personId: idFrom('person', organisation),
  organisation,
  persons: [idFrom('person', organisation)],
  roles: ['desk-officer'],
  actor: { personId: idFrom('person', organisation), organisation, authentication: 'password' },
});

interface Told {
  readonly kind?: Kind;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly of?: Id;
}

const registered = (title: string, { kind = 'mou', from, to, of: party = ours }: Told) => {
  const seat = idFrom('seat', title);
  const end = { value: to, certainty: 'stated' } as const;
  return [
    LegacyAgreementRegistered({
      kind,
      titles: { vi: title },
      zone: 'Asia/Ho_Chi_Minh',
      period: {},
      seats: [{ id: seat, side: idFrom('side', 'vn'), party, checked: true }],
      links: [],
      leadSeat: seat,
      text: { hash, languages: { vi: hash }, articles: [] },
      clauses: { entry: { is: 'on-last-signature' }, end },
      answers: [],
    }),
    SignatureAffixed({
      seat,
      hash,
      medium: 'paper',
      certainty: 'stated',
      authority: 'not-recorded',
    }),
    EnteredIntoForce({ validTo: end, certainty: 'stated' }, { effectiveFrom: from }),
  ];
};

/** A framework with a programme under it, an annex of that, an addendum to the annex, and an agreement of others under the framework. */
const aFamily = async () => {
  const house = managedHouse(family, '2026-11-22T03:00:00.000Z');
  const { log, records, tell, settle, clock } = house;
  const told = async (id: Id, title: string, words: Told, link?: [LinkKind, Id]) => {
    await tell(agreement, id, registered(title, words), { on: words.from });
    if (link)
      await tell(agreement, id, [AgreementLinked({ kind: link[0], to: link[1], answers: [] })]);
  };
  await told(framework, 'Thỏa thuận khung', {
    kind: 'framework',
    from: '2020-01-01',
    to: '2030-12-31',
  });
  await told(programme, 'Chương trình', { from: '2021-01-01', to: '2027-12-31' }, [
    'under',
    framework,
  ]);
  await told(annex, 'Phụ lục', { from: '2022-01-01', to: '2027-12-31' }, ['under', programme]);
  await told(
    addendum,
    'Văn bản bổ sung',
    { kind: 'addendum', from: '2025-06-01', to: '2027-12-31' },
    ['amends', annex],
  );
  await told(stranger, 'Của tỉnh khác', { from: '2023-01-01', to: '2027-12-31', of: theirs }, [
    'under',
    framework,
  ]);
  await settle();

  const onRecord = new AgreementsInLog(log, records);
  class InLog extends Directory {
    readonly linkedTo = (id: Id) => onRecord.linkedTo(id);
    readonly approvalDays = async () => [];
    readonly parties = async () => [];
    readonly personName = async () => undefined;
    readonly talksFoundedBy = async () => [];
    readonly obligationsOf = async () => [];
    readonly remindersOf = async () => [];
  }
  return new FamilyTrees(records, new Sight(records), new InLog(), clock);
};

/** The titles as they hang on each other, each with the title whose text governs it. */
const drawn = (relatives: readonly Relative[]): unknown => {
  const titles = new Map<Id, string>();
  const learn = (each: Relative): void => {
    titles.set(each.id, each.title);
    each.below.forEach(learn);
  };
  relatives.forEach(learn);
  const draw = ({ title, link, governedBy, below }: Relative): unknown[] => [
    `${link ?? 'root'}: ${title}${governedBy ? ` (${titles.get(governedBy) ?? '?'})` : ''}`,
    ...below.map(draw),
  ];
  return relatives.map(draw);
};

const whole = [
  [
    'root: Thỏa thuận khung (Thỏa thuận khung)',
    [
      'under: Chương trình (Chương trình)',
      ['under: Phụ lục (Văn bản bổ sung)', ['amends: Văn bản bổ sung (Văn bản bổ sung)']],
    ],
  ],
];

describe('[DR-5] The tree of an agreement', () => {
  it.each([
    ['framework', framework],
    ['programme', programme],
    ['annex', annex],
    ['addendum', addendum],
  ])('is whole from its %s, and says which text governs today', async (_, id) => {
    const { roots, day } = await (await aFamily()).read(id, reader(ours), 'vi');
    expect(day).toBe('2026-11-22');
    expect(drawn(roots)).toEqual(whole);
  });

  it('says which text governed on a day before the addendum', async () => {
    const trees = await aFamily();
    const { roots } = await trees.read(annex, reader(ours), 'vi', { trueOn: '2025-05-31' });
    expect(JSON.stringify(drawn(roots))).toContain('Phụ lục (Phụ lục)');
  });

  it('shows nothing of an agreement that its reader may not know of, and begins below it', async () => {
    const trees = await aFamily();
    expect(drawn((await trees.read(stranger, reader(theirs), 'vi')).roots)).toEqual([
      ['root: Của tỉnh khác (Của tỉnh khác)'],
    ]);
    await expect(trees.read(annex, reader(theirs), 'vi')).rejects.toThrow(NotFound);
  });
});
