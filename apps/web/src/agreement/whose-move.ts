import type { CaseFile } from '../data/shapes';

/** Who has to act next, and about what. Nobody, when all that was to be done is done. */
export interface Move {
  readonly who: readonly string[];
  readonly what: 'draft' | 'answer' | 'opinion' | 'dossier' | 'decide' | 'sign' | 'oblige';
  readonly due?: string;
}

export const whoseMove = (file: CaseFile): Move | undefined =>
  textMove(file) ?? clearanceMove(file) ?? signatureMove(file) ?? obligationMove(file);

const textMove = ({
  agreement: { text, seats, leadSeat },
  signing,
}: CaseFile): Move | undefined => {
  if (signing.is === 'signed') return undefined;
  const lead = leadSeat === undefined ? [] : [leadSeat];

  if (text.is === 'none' || text.is === 'drafting' || text.is === 'rejected')
    return { who: lead, what: 'draft' };
  if (text.is !== 'negotiating') return undefined;

  const silent = Object.keys(seats).filter(
    (seat) => seat !== text.sender && text.answers[seat] === undefined,
  );
  return silent.length > 0 ? { who: silent, what: 'answer' } : { who: lead, what: 'draft' };
};

const clearanceMove = ({ clearances }: CaseFile): Move | undefined => {
  for (const { state } of clearances) {
    if (state.is === 'preparing' || state.is === 'returned' || state.is === 'consolidating')
      return { who: [state.party], what: 'dossier' };
    if (state.is === 'consulting') {
      const asks = Object.entries(state.round?.asks ?? {});
      const silent = asks.filter(([, { is }]) => is !== 'answered' && is !== 'dispensed');
      return { who: silent.map(([body]) => body), what: 'opinion' };
    }
    if (state.is === 'awaiting-decision') {
      const deciding = state.route.filter(({ kind }) => kind === 'decide');
      return { who: deciding.flatMap(({ asked }) => asked), what: 'decide' };
    }
  }
  return undefined;
};

const signatureMove = ({ agreement: { text, seats, force, origin }, signing }: CaseFile) => {
  const isReady = text.is === 'agreed' || text.is === 'collated';
  if (!isReady || signing.is === 'signed' || force.is !== 'not-yet' || origin === 'legacy')
    return undefined;

  const pending = Object.entries(seats).filter(
    ([, { signature, withdrewOn }]) => signature.is !== 'signed' && withdrewOn === undefined,
  );
  return { who: pending.map(([seat]) => seat), what: 'sign' } satisfies Move;
};

const obligationMove = ({ obligations }: CaseFile): Move | undefined => {
  const open = obligations
    .flatMap(({ state }) => (state.is === 'open' ? [state] : []))
    .sort((a, b) => a.due.localeCompare(b.due));
  const [next] = open;
  return next && { who: [next.party], what: 'oblige', due: next.due };
};
