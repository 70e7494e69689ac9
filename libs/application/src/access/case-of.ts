import {
  agreement,
  clearance,
  finding,
  invitations,
  ledger,
  obligation,
  rules,
  talks,
} from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import type { Glance } from '../records';

/** The agreement in whose case file a record lies. */
export const caseOf = async (
  records: Glance,
  aggregate: string,
  id: Id,
): Promise<Id | undefined> => {
  switch (aggregate) {
    case agreement.name:
    case ledger.name:
    case invitations.name:
      return id;
    case clearance.name: {
      const { state } = await records.look(clearance, id);
      return state.is === 'none' ? undefined : state.agreement;
    }
    case talks.name: {
      const { state } = await records.look(talks, id);
      return state.is === 'none' ? undefined : state.foundedBy;
    }
    case finding.name: {
      const { state } = await records.look(finding, id);
      return state.is === 'none' ? undefined : state.agreement;
    }
    case obligation.name: {
      const { state } = await records.look(obligation, id);
      const rule = state.is === 'none' ? undefined : rules.find(({ name }) => name === state.rule);
      return rule && state.is !== 'none' ? caseOf(records, rule.of.name, state.subject) : undefined;
    }
    default:
      return undefined;
  }
};
