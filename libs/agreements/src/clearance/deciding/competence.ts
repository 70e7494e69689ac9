import {
  answered,
  look,
  type Answered,
  type Asking,
  type Circumstances,
  type Id,
} from '@kyket/eventing';
import { agreement } from '../../agreement/agreement';
import { authority, authorityId } from '../../authority/authority';
import { delegationsOn } from '../../authority/on-day';
import { holds, officeMay } from '../../party/office-may';
import { party } from '../../party/party';
import type { OpenClearanceFile } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAsked, mustBeDecidingBody } from '../guards';

/** What other records say of the person who decides. */
export interface CompetenceAnswers {
  /** Whether the office may decide and the person, or the one they act for, holds it. */
  readonly competent: Answered<boolean>;
  readonly delegation: Answered<Id | undefined> | undefined;
  readonly drafters: Answered<readonly Id[]>;
}

export function* askCompetence(
  file: OpenClearanceFile,
  circumstances: Omit<Circumstances, 'answers'>,
): Asking<CompetenceAnswers> {
  const { personId, office, onBehalfOf } = circumstances.actor;
  const day = dayAsked(circumstances);
  const body = yield* look(party, circumstances.actor.organisation ?? file.party);
  const text = yield* look(agreement, file.agreement);
  const delegations = onBehalfOf === undefined ? undefined : yield* look(authority, authorityId);

  return {
    competent: answered(
      body,
      office !== undefined &&
        officeMay(body.state, office, 'decide', day) &&
        holds(body.state, office, onBehalfOf ?? personId, day),
    ),
    delegation:
      delegations &&
      answered(
        delegations,
        delegationsOn(delegations.state, personId, day).find(
          ({ from, organisation }) =>
            from === onBehalfOf && organisation === circumstances.actor.organisation,
        )?.id,
      ),
    drafters: answered(text, text.state.is === 'open' ? text.state.drafters : []),
  };
}

/** Competent that day, by office or on behalf of who is; and, as persons, not among the drafters. */
export const mustBeCompetent = (
  file: OpenClearanceFile,
  { answers, ...circumstances }: Circumstances<CompetenceAnswers>,
) => {
  const { actor, persons } = circumstances;
  const body = mustBeDecidingBody(file, circumstances);
  const { competent, delegation, drafters } = answers;

  if (actor.office === undefined || !competent.said) throw refuse('office-not-competent');
  if (delegation !== undefined && delegation.said === undefined) throw refuse('delegation-missing');
  if (drafters.said.some((drafter) => persons.includes(drafter)))
    throw refuse('drafter-may-not-decide');

  return {
    body,
    office: actor.office,
    answers: {
      competent: {
        ...competent,
        said: { office: actor.office, person: actor.onBehalfOf ?? actor.personId },
      },
      ...(delegation?.said !== undefined &&
        actor.onBehalfOf !== undefined && {
          delegation: {
            ...delegation,
            said: { from: actor.onBehalfOf, delegation: delegation.said },
          },
        }),
      drafters: { ...drafters, said: { drafters: [...drafters.said] } },
    },
  };
};
