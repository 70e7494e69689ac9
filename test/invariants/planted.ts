import { EnteredIntoForce, QuotaReallocated } from '@kyket/agreements';
import {
  addDays,
  idFrom,
  readOn,
  type Aggregate,
  type Event,
  type Recorded,
} from '@kyket/eventing';
import { ours, type Language, type Order } from './language';

/** What somebody might have got wrong, and which invariant then has to speak. */
export interface Planted {
  readonly breaks: string;
  readonly by: string;
  /** The order that brings it to light. */
  readonly around: string;
  readonly language: Language;
}

const nobody = idFrom('person', 'nobody');

type Evolve = Aggregate['evolve'];

/** A fact of this type means something else to its aggregate. */
const misread = (name: string, type: string, otherwise: (evolve: Evolve) => Evolve): Language => {
  const aggregate = ours.aggregates.get(name);
  if (aggregate === undefined) throw new Error(`There is no ${name}`);
  const evolve: Evolve = (state, event) =>
    event.type === type
      ? otherwise(aggregate.evolve)(state, event)
      : aggregate.evolve(state, event);
  return { ...ours, aggregates: new Map([...ours.aggregates, [name, { ...aggregate, evolve }]]) };
};

/** An order that is decided differently. */
const decided = (
  name: string,
  otherwise: (decide: Order['decide']) => Order['decide'],
): Language => {
  const order = ours.orders.get(name);
  if (order === undefined) throw new Error(`There is no order ${name}`);
  const changed = { ...order, decide: otherwise(order.decide) };
  return { ...ours, orders: new Map([...ours.orders, [name, changed]]) };
};

type Answers = Readonly<Record<string, unknown>>;

/** The order is told other answers than the records gave. */
const told = (name: string, answers: (given: Answers) => Answers): Language =>
  decided(
    name,
    (decide) => (command, state, circumstances) =>
      decide(command, state, {
        ...circumstances,
        ...(circumstances.answers !== undefined && {
          answers: answers(circumstances.answers as Answers),
        }),
      }),
  );

const dataOf = (event: Event): Record<string, unknown> => event.data as Record<string, unknown>;
const said = (answer: unknown, otherwise: unknown) => ({ ...(answer as object), said: otherwise });

type Sides = Readonly<Record<string, { readonly signature: unknown }>>;

/** One violation of each invariant, planted in how facts are read, orders decided or days looked at. */
export const planted: readonly Planted[] = [
  {
    breaks: 'I1',
    by: 'a signature that counts for every seat',
    around: 'agreement/Sign',
    language: misread('agreement', 'SignatureAffixed', (evolve) => (state, event) => {
      const signed = evolve(state, event) as { readonly seats: Sides };
      const signature = signed.seats[String(dataOf(event)['seat'])]?.signature;
      const seats = Object.entries(signed.seats).map(([id, seat]) => [id, { ...seat, signature }]);
      return { ...signed, seats: Object.fromEntries(seats) as Sides };
    }),
  },
  {
    breaks: 'I2',
    by: 'a signature that asks for no clearance',
    around: 'agreement/Sign',
    language: told('agreement/Sign', ({ clearance, faults, ...found }) => ({
      ...found,
      clearance: said(clearance, 'covers'),
      faults: (faults as readonly string[]).filter((fault) => !/clear|condition|item/.test(fault)),
    })),
  },
  {
    breaks: 'I3',
    by: 'an entry into force with the first signature',
    around: 'agreement/Sign',
    language: decided('agreement/Sign', (decide) => (command, state, circumstances) => {
      const facts = decide(command, state, circumstances);
      const enters = facts.some(({ type }) => type === EnteredIntoForce.type);
      const early = EnteredIntoForce({ validTo: 'open-ended', certainty: 'stated' });
      return facts.length === 0 || enters ? facts : [...facts, early];
    }),
  },
  {
    breaks: 'I4',
    by: 'a replacement that ends the old agreement a month late',
    around: 'agreement/Supersede',
    language: misread(
      'agreement',
      'AgreementSuperseded',
      (evolve) => (state, event) =>
        evolve(state, {
          ...event,
          metadata: {
            ...event.metadata,
            effectiveFrom: addDays(event.metadata.effectiveFrom ?? '2024-02-01', 30),
          },
        }),
    ),
  },
  {
    breaks: 'I5',
    by: 'a tacit renewal from the last day of the term before',
    around: 'agreement/ApplyTacitRenewal',
    language: decided(
      'agreement/ApplyTacitRenewal',
      (decide) =>
        (...order) =>
          decide(...order).map((event) => ({
            ...event,
            ...(event.effectiveFrom && { effectiveFrom: addDays(event.effectiveFrom, -1) }),
          })),
    ),
  },
  {
    breaks: 'I6',
    by: 'places that are given and not taken away',
    around: 'ledger/DecideReallocation',
    language: decided(
      'ledger/DecideReallocation',
      (decide) =>
        (...order) =>
          decide(...order).map((event) =>
            event.type === QuotaReallocated.type
              ? {
                  ...event,
                  data: { ...dataOf(event), count: Number(dataOf(event)['count']) + 1000 },
                }
              : event,
          ),
    ),
  },
  {
    breaks: 'I7',
    by: 'a backdated fact folded on top of later ones',
    around: 'agreement/RecordDraft',
    language: {
      ...ours,
      readOn: (aggregate, id, held, news) =>
        held === undefined
          ? readOn(aggregate, id, held, news)
          : {
              ...held,
              revision: held.revision + news.length,
              facts: [...held.facts, ...news],
              state: news.reduce((state, fact) => aggregate.evolve(state, fact), held.state),
            },
    },
  },
  {
    breaks: 'I8',
    by: 'a correction that writes its value into the old fact',
    around: 'agreement/ConfirmCorrection',
    language: decided(
      'agreement/ConfirmCorrection',
      (decide) => (command, state, circumstances) => {
        const facts = decide(command, state, circumstances);
        for (const { data } of facts) {
          const { targets, value } = data as { targets: number[]; value: object };
          const old = (circumstances.answers as Recorded[]).find(
            ({ revision }) => revision === targets[0],
          );
          if (old) Object.assign(old.metadata.occurredOn, value);
        }
        return facts;
      },
    ),
  },
  {
    breaks: 'I9',
    by: 'a decision by one of the drafters',
    around: 'clearance/Decide',
    language: told('clearance/Decide', ({ drafters, ...answers }) => ({
      ...answers,
      drafters: said(drafters, []),
    })),
  },
  {
    breaks: 'I9',
    by: 'a paper signature recorded by its signer',
    around: 'agreement/Sign',
    language: decided(
      'agreement/Sign',
      (decide) => (command, state, circumstances) =>
        decide(command, state, {
          ...circumstances,
          persons: [nobody],
        }),
    ),
  },
  {
    breaks: 'I9',
    by: 'a correction confirmed by who proposed it',
    around: 'agreement/ConfirmCorrection',
    language: decided(
      'agreement/ConfirmCorrection',
      (decide) => (command, state, circumstances) =>
        decide(command, state, {
          ...circumstances,
          persons: [nobody],
        }),
    ),
  },
  {
    breaks: 'I10',
    by: 'a decision from an office that may not decide',
    around: 'clearance/Decide',
    language: told('clearance/Decide', ({ competent, ...answers }) => ({
      ...answers,
      competent: said(competent, true),
    })),
  },
  {
    breaks: 'I10',
    by: 'a signature from an office that may not sign',
    around: 'agreement/Sign',
    language: told('agreement/Sign', ({ power, faults, ...found }) => ({
      ...found,
      power: said(power, 'office'),
      faults: (faults as readonly string[]).filter((fault) => !/office|succeeded/.test(fault)),
    })),
  },
  {
    breaks: 'I11',
    by: 'a deadline that was waived and stays open',
    around: 'obligation/WaiveObligation',
    language: misread('obligation', 'ObligationWaived', () => (state) => state),
  },
  {
    breaks: 'I12',
    by: 'a succession after which the seat has to sign again',
    around: 'agreement/RedesignateSeat',
    language: misread('agreement', 'PartyDesignationUpdated', (evolve) => (state, event) => {
      const passed = evolve(state, event) as { readonly seats: Sides };
      const id = String(dataOf(event)['seat']);
      const seats = {
        ...passed.seats,
        [id]: { ...passed.seats[id], signature: { is: 'pending' } },
      };
      return { ...passed, seats };
    }),
  },
  {
    breaks: 'I13',
    by: 'a rule that does not ask whether the agreement has ended',
    around: 'agreement/Expire',
    language: {
      ...ours,
      rules: ours.rules.map((rule) =>
        rule.name === 'interim-review'
          ? {
              ...rule,
              expect: () => [
                {
                  ...{ occasion: '2024', base: '2024-01-01', term: { fixed: '2024-11-15' } },
                  ...{ by: '', outcome: { is: 'open' } as const },
                },
              ],
            }
          : rule,
      ),
    },
  },
];
