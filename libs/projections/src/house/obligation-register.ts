import { obligation } from '@kyket/agreements';
import { defineView } from '../view';

/** Every deadline: what is due when, from whom, and what came of it. Whether it is overdue is asked with the day. */
export const obligationRegister = defineView({
  name: 'obligation-register',
  version: 1,
  of: obligation,
  key: ['id'],
  columns: {
    id: 'uuid',
    rule: 'text',
    subject: 'uuid',
    occasion: 'text',
    law: 'text',
    purpose: 'text',
    when_passed: 'text',
    party: 'uuid',
    base: 'date',
    due: 'date',
    zone: 'text',
    outcome: 'text',
    met_on: 'date?',
    snoozed_until: 'date?',
  },
  indexes: [['id'], ['subject'], ['due', 'id'], ['party', 'due']],

  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [
          {
            id,
            rule: state.rule,
            subject: state.subject,
            occasion: state.occasion,
            law: state.law,
            purpose: state.purpose,
            when_passed: state.whenPassed,
            party: state.party,
            base: state.base,
            due: state.due,
            zone: state.zone,
            outcome: state.is,
            met_on: state.is === 'met' ? state.on : null,
            snoozed_until: state.snoozedUntil ?? null,
          },
        ],
});
