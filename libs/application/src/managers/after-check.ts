import {
  agreement,
  askAuthority,
  askKinship,
  findingIdOf,
  ledger,
  openFinding,
  type AgreementFact,
  type OpenFinding,
} from '@kyket/agreements';
import { dayOf, dayOfFact, decoded, partsOf, type Answered, type Recorded } from '@kyket/eventing';
import type { Records } from '../records';
import { defineManager, type Manager } from './manager';

/** A decision asks other records just before it is recorded, and they may move in between. So it asks again as they stood in the log where the fact is, and opens a finding where an answer no longer held; and where an agreement renewed itself unseen, or against an objection found too late. */
export const afterCheck: Manager = defineManager({
  name: 'after-check',
  roles: ['process-manager'],
  follows: [agreement.name],

  react: async (stored, { records }) => {
    const found = await check(decoded(agreement, stored), records);
    if (found === undefined || found.faults.length === 0) return [];
    const { id } = partsOf(stored.stream);
    const data = { agreement: id, fact: stored.id, ...found };
    return [{ command: openFinding, to: findingIdOf(stored.id), data }];
  },
});

type Checked = Pick<OpenFinding, 'act' | 'faults' | 'answers'>;

const check = async (fact: Recorded, records: Records): Promise<Checked | undefined> => {
  switch (fact.type) {
    case 'SignatureAffixed':
      return signature(fact as AgreementFact<'SignatureAffixed'>, records);
    case 'AgreementLinked':
      return link(fact as AgreementFact<'AgreementLinked'>, records);
    case 'TacitlyRenewed':
      return renewal(fact as AgreementFact<'TacitlyRenewed'>, records);
    case 'TacitRenewalObjected':
      return objection(fact as AgreementFact<'TacitRenewalObjected'>, records);
    default:
      return undefined;
  }
};

/** Only seats that are ours to check were asked for; of the archive nothing is on record. */
const signature = async (
  { stream, revision, position, data, metadata }: AgreementFact<'SignatureAffixed'>,
  records: Records,
): Promise<Checked | undefined> => {
  const { seat, hash, office, signer, authority } = data;
  const { date } = metadata.occurredOn;
  if (typeof authority !== 'object' || hash === 'not-held' || date.is !== 'day') return undefined;

  const { id } = partsOf(stream);
  const { state } = await records.lookFrom(agreement, id, { upTo: revision - 1 });
  const found = await records.answersBefore(
    askAuthority(state, { id, seat, hash, office, signer, day: date.on }),
    position,
  );
  const answers = found === undefined ? [] : [found.power, found.clearance];
  if (found === undefined || areAsKept(answers, [authority.power, authority.clearance]))
    return undefined;
  return { act: 'signature', faults: [...found.faults], answers };
};

const link = async (
  { stream, position, data: { kind, to, answers: kept } }: AgreementFact<'AgreementLinked'>,
  records: Records,
): Promise<Checked | undefined> => {
  const asking = askKinship(partsOf(stream).id, [{ kind, to }]);
  const { circle, answers } = await records.answersBefore(asking, position);
  if (areAsKept(answers, kept)) return undefined;
  return {
    act: 'link',
    faults: circle ? ['links-would-make-a-circle'] : [],
    answers: [...answers],
  };
};

/** A term of the time before it was on record could be reviewed by nobody here. */
const renewal = async (
  { stream, data: { reviewed }, metadata: { effectiveFrom } }: AgreementFact<'TacitlyRenewed'>,
  records: Records,
): Promise<Checked | undefined> => {
  const { id } = partsOf(stream);
  const { state, facts } = await records.look(agreement, id);
  const entered = facts[0] && dayOf(facts[0].metadata.recordedAt, agreement.zone(state));
  const isOfOld = effectiveFrom === undefined || entered === undefined || effectiveFrom < entered;
  if (reviewed || isOfOld) return undefined;
  return { act: 'renewal', faults: ['renewed-without-review'], answers: [] };
};

/** Received in time and found too late: the term that had begun never ran. It names what was done in it meanwhile. */
const objection = async (
  fact: AgreementFact<'TacitRenewalObjected'>,
  records: Records,
): Promise<Checked | undefined> => {
  const { stream, revision, position } = fact;
  const { id } = partsOf(stream);
  const { facts } = await records.lookFrom(agreement, id, { upTo: revision - 1 });
  const received = dayOfFact(fact);
  const undone = facts
    .filter(({ type }) => type === 'TacitlyRenewed')
    .flatMap(({ metadata: { effectiveFrom } }) => effectiveFrom ?? [])
    .find((from) => from > received);
  if (undone === undefined) return undefined;

  const { facts: lines } = await records.lookFrom(ledger, id, { before: position });
  const done = [...facts, ...lines].filter(
    (each) => each.type !== 'TacitlyRenewed' && dayOfFact(each) >= undone,
  );
  return {
    act: 'objection',
    faults: ['renewed-despite-objection'],
    answers: done.map((each) => ({
      stream: each.stream,
      revision: each.revision,
      said: each.type,
    })),
  };
};

/** What had not moved on was rightly judged then, whatever the rules say today. */
const areAsKept = (
  answers: readonly Answered<string>[],
  kept: readonly Answered<string>[],
): boolean =>
  answers.every(({ stream, revision }) =>
    kept.some((each) => each.stream === stream && each.revision === revision),
  );
