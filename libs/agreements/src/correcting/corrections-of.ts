import {
  CorrectionDeclined,
  CorrectionProposed,
  dayOf,
  defineCommand,
  FactCorrected,
  hashOf,
  Id,
  labelled,
  look,
  spanOf,
  type Aggregate,
  type AnyAggregate,
  type Asking,
  type Circumstances,
  type CorrectionEvent,
  type Event,
  type EventOf,
  type Occurrence,
  type Recorded,
} from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../vocabulary';
import { completes } from './completes';
import { refuse } from './correcting.refusals';
import { corrigibleIn } from './corrigible';

const correctionId = labelled(Id, { vi: 'Mã đính chính', en: 'Correction' });

export const ProposeCorrection = z.strictObject({
  correctionId,
  targets: labelled(z.array(z.int().min(0)).min(1).max(100), {
    vi: 'Các sự kiện cần đính chính',
    en: 'Facts to put right',
  }),
  field: labelled(z.string().min(1).max(100), { vi: 'Chi tiết', en: 'Field' }),
  value: labelled(z.json(), { vi: 'Giá trị đúng', en: 'Right value' }),
  as: labelled(z.enum(['corrected', 'completed']), {
    vi: 'Đính chính hay bổ sung',
    en: 'Corrected or completed',
  }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type ProposeCorrection = z.infer<typeof ProposeCorrection>;

export const ConfirmCorrection = z.strictObject({ correctionId });
export type ConfirmCorrection = z.infer<typeof ConfirmCorrection>;

export const DeclineCorrection = z.strictObject({
  correctionId,
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type DeclineCorrection = z.infer<typeof DeclineCorrection>;

type Proposed = Recorded<EventOf<typeof CorrectionProposed>>;
type Told = Omit<Circumstances, 'answers'>;

/** The three orders by which any record is put right: proposed by one person, confirmed by another, or declined. */
export const correctionsOf = <State, E extends Event>(
  aggregate: Aggregate<State, E | CorrectionEvent>,
) => {
  function* itself(_: unknown, __: State, { id }: Told): Asking<readonly Recorded[]> {
    return (yield* look(aggregate, id)).facts;
  }

  const propose = defineCommand('ProposeCorrection', {
    title: { vi: 'Đề nghị đính chính', en: 'Propose a correction' },
    data: ProposeCorrection,
    of: aggregate,
    may: ['archivist', 'steward', 'administrator'],
    asks: itself,
    decide: (command, _, circumstances) => {
      const record = circumstances.answers;
      if (proposalsIn(record).some(({ data }) => data.correctionId === command.correctionId))
        throw refuse('correction-exists');

      mayBePutRight(aggregate, record, command, circumstances);
      return [CorrectionProposed(command)];
    },
  });

  const confirm = defineCommand('ConfirmCorrection', {
    title: { vi: 'Xác nhận đính chính', en: 'Confirm the correction' },
    data: ConfirmCorrection,
    of: aggregate,
    may: ['archivist', 'head', 'steward', 'administrator'],
    *bars(state, told) {
      const open = openCorrections(yield* itself(undefined, state, told));
      if (open.length === 0) throw refuse('no-open-correction');
      for (const proposal of open) if (!isProposedBy(proposal, told)) return;
      throw refuse('confirmer-is-proposer');
    },
    asks: itself,
    decide: (command, _, circumstances) => {
      const { answers: record } = circumstances;
      const proposal = openProposal(record, command.correctionId);
      if (isProposedBy(proposal, circumstances)) throw refuse('confirmer-is-proposer');

      const { data } = proposal;
      const old = mayBePutRight(aggregate, record, data, circumstances);
      return [FactCorrected({ ...data, old })];
    },
  });

  const decline = defineCommand('DeclineCorrection', {
    title: { vi: 'Không chấp nhận đính chính', en: 'Decline the correction' },
    data: DeclineCorrection,
    of: aggregate,
    may: ['archivist', 'head', 'steward', 'administrator'],
    *bars(state, told) {
      const open = openCorrections(yield* itself(undefined, state, told));
      if (open.length === 0) throw refuse('no-open-correction');
    },
    asks: itself,
    decide: (command, _, { answers: record }) => {
      openProposal(record, command.correctionId);
      return [CorrectionDeclined(command)];
    },
  });

  return [propose, confirm, decline] as const;
};

const isProposal = (fact: Recorded): fact is Proposed => fact.type === CorrectionProposed.type;

const proposalsIn = (record: readonly Recorded[]): readonly Proposed[] => record.filter(isProposal);

/** By whoever acts now, under whichever account and on whosever behalf. */
const isProposedBy = ({ metadata: { actor } }: Proposed, { persons }: Pick<Told, 'persons'>) =>
  persons.some((person) => person === actor.personId || person === actor.onBehalfOf);

const decided: ReadonlySet<string> = new Set([FactCorrected.type, CorrectionDeclined.type]);

/** The proposals that nobody has confirmed or declined yet. */
export const openCorrections = (record: readonly Recorded[]): readonly Proposed[] => {
  const closed = new Set(
    record
      .filter(({ type }) => decided.has(type))
      .map(({ data }) => (data as { readonly correctionId: Id }).correctionId),
  );
  return proposalsIn(record).filter(({ data }) => !closed.has(data.correctionId));
};

const openProposal = (record: readonly Recorded[], id: Id): Proposed => {
  const proposal = openCorrections(record).find(({ data }) => data.correctionId === id);
  if (proposal === undefined) throw refuse('no-open-correction');
  return proposal;
};

type Correction = Omit<EventOf<typeof CorrectionProposed>['data'], 'correctionId' | 'reason'>;

/** Refuses what cannot be put right so; gives what the first of the facts reads until now. */
const mayBePutRight = (
  aggregate: AnyAggregate,
  record: readonly Recorded[],
  { targets, field, value, as }: Correction,
  told: Told,
): unknown => {
  const found = targets.map((revision) => corrigibleIn(aggregate, record, revision, field));

  for (const { reads, holds } of found) {
    const fits = holds.safeParse(value);
    if (!fits.success) throw refuse('value-does-not-fit', { issues: fits.error.issues });
    if (as === 'completed' && !completes(reads, value)) throw refuse('does-not-complete');
  }
  if (found.every(({ reads }) => hashOf(worked(reads, value)) === hashOf(reads)))
    throw refuse('nothing-to-correct');
  if (found.some(({ reads }) => liesAhead(worked(reads, value), told)))
    throw refuse('not-in-the-future');
  return found[0]?.reads;
};

/** What a field reads once the value is in: a day keeps the zone that the correction does not name. */
const worked = (reads: unknown, value: unknown): unknown =>
  isOccurrence(reads) ? { ...reads, ...(value as Partial<Occurrence>) } : value;

const isOccurrence = (value: unknown): value is Occurrence =>
  typeof value === 'object' && value !== null && 'date' in value && 'zone' in value;

const liesAhead = (value: unknown, { now }: Told): boolean => {
  if (!isOccurrence(value)) return false;
  const today = dayOf(now, value.zone);
  const { earliest, latest } = spanOf(value.date, today);
  return (earliest ?? latest) > today;
};
