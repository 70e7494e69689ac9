import { look, type Asking, type Id, type LocalDate } from '@kyket/eventing';
import { party, type Party, type Succession } from '../party';

/** One step of a chain: by which act, from which day, a party passed on what it held. */
export interface ChainStep extends Succession {
  readonly party: Id;
}

/** Where a party's place has passed on to, act by act in order of effect. */
export interface Chain {
  readonly steps: readonly ChainStep[];
  /** Who holds the place at the end; several where a split leaves the choice to people. */
  readonly end: readonly Id[];
}

/** Follows the acts on record from a party to the end of its line: a rename stays, a transfer moves only its matters, a split ends the line until someone chooses. */
export function* chainFrom(start: Id, day?: LocalDate, matters?: readonly string[]): Asking<Chain> {
  const steps: ChainStep[] = [];
  let holder = start;
  let after = day;

  for (;;) {
    const { state } = yield* look(party, holder);
    const next = nextSuccession(state, after, matters, seenFrom(steps, holder));
    if (next === undefined) return { steps, end: [holder] };

    steps.push({ ...next, party: holder });
    const [only, ...others] = next.successors;
    if (only === undefined || others.length > 0) return { steps, end: next.successors };

    holder = only;
    after = next.from;
  }
}

/** The succession that an act brought to a party, if it is on record. */
export const successionBy = (state: Party, act: Id): Succession | undefined =>
  state.is === 'none' ? undefined : state.successions.find((succession) => succession.act === act);

/** The first act, from that day on, that moves the place. An act taken once is not taken again, so no circle turns for ever. */
const nextSuccession = (
  state: Party,
  from: LocalDate | undefined,
  matters: readonly string[] | undefined,
  taken: readonly Id[],
): Succession | undefined =>
  state.is === 'none'
    ? undefined
    : [...state.successions]
        .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
        .find(
          (succession) =>
            succession.kind !== 'rename' &&
            (from === undefined || succession.from >= from) &&
            !taken.includes(succession.act) &&
            concerns(succession, matters),
        );

const seenFrom = (steps: readonly ChainStep[], holder: Id): readonly Id[] =>
  steps.filter((step) => step.party === holder).map(({ act }) => act);

/** A transfer moves what it names; asked without a matter, whatever it names. */
const concerns = ({ kind, matters }: Succession, about: readonly string[] | undefined): boolean =>
  kind !== 'transfer' ||
  about === undefined ||
  matters === undefined ||
  matters.some((matter) => about.includes(matter));
