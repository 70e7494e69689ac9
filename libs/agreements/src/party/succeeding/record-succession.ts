import { defineCommand, Id, labelled, LocalDate, look, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { effective, known, mustBeKnown, wholeDay } from '../guards';
import { DocumentReference } from '../level';
import { party, type Party } from '../party';
import { refuse } from '../party.refusals';
import { chainFrom } from './chain';
import { PartySucceeded, SuccessionKind } from './events';

export const RecordSuccession = z.strictObject({
  act: labelled(Id, { vi: 'Sự kiện sắp xếp', en: 'Act of succession' }),
  kind: labelled(SuccessionKind, { vi: 'Hình thức', en: 'Kind' }),
  successors: labelled(z.array(Id).min(1).max(50), {
    vi: 'Bên kế thừa',
    en: 'Successors',
    refers: 'party',
  }),
  matters: labelled(z.array(z.string().trim().min(1).max(300)).max(50).optional(), {
    vi: 'Lĩnh vực được chuyển giao',
    en: 'Matters transferred',
  }),
  legalBasis: labelled(DocumentReference, { vi: 'Căn cứ pháp lý', en: 'Legal basis' }),
  from: labelled(LocalDate.optional(), { vi: 'Có hiệu lực từ', en: 'Takes effect on' }),
});
export type RecordSuccession = z.infer<typeof RecordSuccession>;

/** Told once in the stream of each predecessor, all with the act's id. The day of the act is that of the legal act; `from`, the day it takes effect. */
export const recordSuccession = defineCommand('RecordSuccession', {
  title: { vi: 'Ghi nhận kế thừa', en: 'Record a succession' },
  data: RecordSuccession,
  of: party,
  may: ['steward'],
  guard: mustBeKnown,
  *asks({ successors, from }, _state, { id, occurredOn }): Asking<Answers> {
    const day = from ?? (occurredOn.date.is === 'day' ? occurredOn.date.on : undefined);
    const unknown: Id[] = [];
    const circular: Id[] = [];
    for (const successor of successors.filter((other) => other !== id)) {
      const { state } = yield* look(party, successor);
      if (state.is === 'none') unknown.push(successor);
      const chain = yield* chainFrom(successor, day);
      if (chain.steps.some((step) => step.from === day && step.successors.includes(id)))
        circular.push(successor);
    }
    return { unknown, circular };
  },
  decide: ({ from: named, ...succession }, state, circumstances) => {
    const day = wholeDay(circumstances);
    const from = named ?? day;
    const { unknown, circular } = circumstances.answers;

    if (known(state).successions.some(({ act }) => act === succession.act)) return [];
    if (hasEnded(state, from)) throw refuse('party-ended');
    if (!fits(succession, circumstances.id)) throw refuse('successors-do-not-fit');
    if (succession.kind === 'transfer' && !succession.matters?.length)
      throw refuse('matters-missing');
    if (unknown.length > 0) throw refuse('successor-unknown', { successors: unknown });
    if (circular.length > 0) throw refuse('succession-in-a-circle', { successors: circular });

    return [PartySucceeded(succession, effective(named, day))];
  },
});

interface Answers {
  readonly unknown: readonly Id[];
  readonly circular: readonly Id[];
}

const fits = (
  { kind, successors }: Pick<RecordSuccession, 'kind' | 'successors'>,
  self: Id,
): boolean => {
  if (new Set(successors).size !== successors.length) return false;
  switch (kind) {
    case 'rename':
      return successors.length === 1 && successors[0] === self;
    case 'merger':
    case 'transfer':
      return successors.length === 1 && successors[0] !== self;
    case 'split':
      return successors.length > 1;
  }
};

const hasEnded = (state: Party, day: LocalDate): boolean =>
  state.is === 'known' && state.to !== undefined && state.to < day;
