import { randomUUID } from 'node:crypto';
import { access, aggregates } from '@kyket/agreements';
import { partsOf } from '@kyket/eventing';
import { bodies } from '../../apps/standalone/src/demo/dien-bien/cast';
import type { House } from '../parts/house';
import { pathOf, type Person, type Problem } from '../parts/person';
import { comparable } from './comparable';
import { aMove, clearance, ledger, memo, nowhere, peopleOf, talks } from './the-story';

/** What happens inside our own side stays there. */
export const keepsSidesApart = (open: () => House): void => {
  describe('The other side of the table', () => {
    let counterpart: Person;

    beforeAll(async () => {
      counterpart = await peopleOf(open()).counterpart();
    });

    /** Everything that the counterpart can be told, in either language. */
    const told = async (): Promise<readonly string[]> => {
      const paths = [
        `/v1/agreements/${memo.id}`,
        `/v1/agreements/${memo.id}?knownAt=2023-12-10`,
        `/v1/agreements/${memo.id}/history`,
        `/v1/ledgers/${ledger.id}`,
        `/v1/talks/${talks.id}`,
        '/v1/agreements',
        '/v1/agreements?q=luang',
        '/v1/inbox',
        '/v1/obligations',
        `/v1/obligations?subject=${memo.id}`,
      ];
      const refused = [
        ['sign', memo, { seat: nowhere, hash: 'a'.repeat(64), medium: 'electronic' }],
        ['propose-reallocation', ledger, aMove(45, nowhere)],
        [
          'decide',
          clearance,
          {
            hash: 'a'.repeat(64),
            outcome: { is: 'refused', document: 'Quyết định', reason: 'Không đồng ý.' },
          },
        ],
      ] as const;
      const answers = [];
      for (const person of [counterpart, counterpart.in('en')]) {
        for (const path of paths) answers.push((await person.asks('GET', path)).text);
        for (const [order, to, words] of refused)
          answers.push(JSON.stringify(await person.isRefused(order, to, words)));
        const stale = await person.asks('POST', pathOf('sign', memo), {
          body: refused[0][2],
          headers: { 'idempotency-key': randomUUID(), 'if-match': '"5"' },
        });
        answers.push(stale.text);
      }
      return answers;
    };

    it('[SE-1] [NG-2] hears nothing of the clearance, of the deadlines, and of what is kept to our own side', async () => {
      const all = (await told()).join('\n');
      const secrets = await internalWords(open());

      expect(secrets.length).toBeGreaterThan(30);
      expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
      expect(all).not.toMatch(
        /"(?:clearance|escalations|mandate|drafters|higherOpinion|authority)":/,
      );
    });

    it('sees the status that both sides may know', async () => {
      const then = { knownAt: '2023-12-10' };
      const director = await peopleOf(open()).director();
      expect((await director.sees(memo, then)).status).toBe('cleared');
      expect((await counterpart.sees(memo, then)).status).not.toBe('cleared');
      expect((await counterpart.sees(memo)).clearances).toEqual([]);
      expect((await counterpart.sees(memo)).obligations).toEqual([]);
    });

    it('cannot tell a record it may not see from one that does not exist', async () => {
      const administrator = await peopleOf(open()).administrator();
      const { items } = await (
        await peopleOf(open()).deskOfficer()
      ).reads<{ items: { id: string }[] }>('/v1/obligations');
      const cases = [
        [counterpart, 'clearances', clearance.id],
        [counterpart, 'obligations', items[0]?.id ?? ''],
        [administrator, 'agreements', memo.id],
        [administrator, 'ledgers', ledger.id],
        [administrator, 'talks', talks.id],
      ] as const;
      const orders = {
        clearances: ['submit-dossier', 'decide', 'open-clearance', 'escalate'],
        obligations: ['waive-obligation'],
        agreements: ['sign', 'record-dispatch', 'record-draft'],
        ledgers: ['record-commitment', 'propose-reallocation'],
        talks: ['plan-meeting'],
      } as const;

      for (const [person, collection, id] of cases) {
        const unseen = await everyAnswer(person, collection, id, orders[collection]);
        const unknown = await everyAnswer(person, collection, nowhere, orders[collection]);
        expect(unseen).toEqual(unknown);
        expect(unseen[0]).toMatch(/^404/);
      }
    });

    it('[SE-4] finds nothing in lists that is not its own', async () => {
      const administrator = await peopleOf(open()).administrator();
      for (const path of ['/v1/agreements', '/v1/inbox', '/v1/obligations'])
        expect((await administrator.reads<{ items: unknown[] }>(path)).items).toEqual([]);
      // The talks are held together, and so are their deadlines.
      const { items } = await counterpart.reads<{ items: { subject: string }[] }>(
        '/v1/obligations',
      );
      expect([...new Set(items.map(({ subject }) => subject))]).toEqual([talks.id]);
    });

    it('[SE-1] finds in the register whom it sits at a table with, and reads there what their door plates say', async () => {
      interface Read {
        readonly id: string;
        readonly offices: Readonly<Record<string, { readonly may: []; readonly holders: [] }>>;
      }
      const met = (await counterpart.reads<{ items: readonly Read[] }>('/v1/parties')).items;
      const ours = bodies.department;
      expect(met.map(({ id }) => id).sort()).toEqual([ours, bodies.counterpart].sort());
      expect((await counterpart.reads<{ items: [] }>('/v1/parties?q=ngoai+vu')).items).toEqual([]);

      const offices = (person: Person, id: string) =>
        person
          .reads<{ state: Omit<Read, 'id'> }>(`/v1/parties/${id}`)
          .then(({ state }) => Object.values(state.offices));
      const listed = met.filter(({ id }) => id === ours);
      for (const office of [
        ...(await offices(counterpart, ours)),
        ...listed.flatMap((each) => Object.values(each.offices)),
      ])
        expect(office).toMatchObject({ may: [], holders: [] });
      const held = (all: readonly { readonly holders: readonly unknown[] }[]) =>
        all.flatMap(({ holders }) => holders).length;
      expect(held(await offices(counterpart, bodies.counterpart))).toBeGreaterThan(0);
      expect(held(await offices(await peopleOf(open()).deskOfficer(), ours))).toBeGreaterThan(0);
    });

    it('[AU-9] is read by the auditor, who changes nothing', async () => {
      const auditor = await peopleOf(open()).auditor();
      expect((await auditor.sees(memo)).clearances).toHaveLength(1);
      const refusal = await auditor.isRefused('record-dispatch', memo, {
        purpose: 'other',
        to: 'Báo Điện Biên Phủ',
        number: '99/CV',
      });
      expect(refusal).toMatchObject({ status: 403, code: 'not-allowed' });
    });
  });
};

/** Everything that can be asked of a record, with the ids of requests and of the record taken out. */
const everyAnswer = async (
  person: Person,
  collection: string,
  id: string,
  orders: readonly string[],
): Promise<readonly string[]> => {
  const asked = [
    () => person.asks<Problem>('GET', `/v1/${collection}/${id}`),
    ...(collection === 'agreements'
      ? [() => person.asks<Problem>('GET', `/v1/${collection}/${id}/history`)]
      : []),
    ...orders.map(
      (order) => () =>
        person.asks<Problem>('POST', pathOf(order, { in: collection, id }), {
          body: wordsOf[order],
          headers: { 'idempotency-key': randomUUID(), 'if-match': '"0"' },
        }),
    ),
  ];
  const answers: string[] = [];
  for (const ask of asked) {
    answers.push(comparable(await ask(), id));
  }
  return answers;
};

/** Words that are well formed, so that only the record can be in the way. */
const wordsOf: Readonly<Record<string, object>> = {
  'submit-dossier': { hash: 'a'.repeat(64), papers: [] },
  decide: {
    hash: 'a'.repeat(64),
    outcome: { is: 'refused', document: 'Quyết định', reason: 'Không đồng ý.' },
  },
  'open-clearance': { agreement: memo.id, party: nowhere, procedure: nowhere, bodies: {} },
  escalate: { escalationId: nowhere, scope: 'dossier', to: nowhere, matter: 'Xin ý kiến.' },
  'waive-obligation': { reason: 'Không còn cần thiết.' },
  sign: { seat: nowhere, hash: 'a'.repeat(64), medium: 'electronic' },
  'record-dispatch': { purpose: 'other', to: 'Báo Điện Biên Phủ', number: '1/CV' },
  'record-draft': { articles: [], clauses: {} },
  'record-commitment': {},
  'propose-reallocation': aMove(1, nowhere),
  'plan-meeting': { meetingId: nowhere, year: 2024, mode: 'in-person', on: 'unfixed' },
};

/** Every text and id that only internal facts hold. */
const internalWords = async ({ running }: House): Promise<readonly string[]> => {
  const internal = new Set<string>();
  const shared = new Set<string>();
  for await (const { stream, type, data } of running.parts.stores.log.readAll()) {
    const { name, id } = partsOf(stream);
    // What was asked for is in the journal, whatever it was.
    if (name === access.name) continue;
    const definition = aggregates
      .find((each) => each.name === name)
      ?.events.find((each) => each.type === type);
    const isInternal =
      name === 'clearance' ||
      name === 'reminder' ||
      (name === 'obligation' && !isAbout(data, talks.id));
    if (isInternal) internal.add(id);
    for (const [field, value] of Object.entries(data as object)) {
      const goesTo = isInternal || definition?.ownSide.includes(field) ? internal : shared;
      for (const text of textsIn(value)) goesTo.add(text);
    }
  }
  return [...internal].filter((text) => text.length > 12 && !shared.has(text));
};

const isAbout = (data: unknown, subject: string): boolean =>
  typeof data === 'object' && data !== null && 'subject' in data && data.subject === subject;

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...textsIn(each)]);
};
