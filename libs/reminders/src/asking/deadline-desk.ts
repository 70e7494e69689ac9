import { rules as allRules } from '@kyket/agreements';
import type { Records } from '@kyket/application';
import type { AnyRule, Clock } from '@kyket/eventing';
import { AddresseesOnRecord } from '../addressing/addressees';
import { ReminderLedger } from '../ledger/reminder-ledger';
import { LeadTimes } from '../planning/lead-times';
import type { DeadlinesOnRecord } from '../views/on-record';
import { LeadTimesPreview } from './lead-times-preview';

interface Parts {
  readonly records: Records;
  readonly clock: Clock;
  readonly onRecord: DeadlinesOnRecord;
  readonly rules?: readonly AnyRule[];
}

/** What people ask of deadlines and reminders. It tells nobody and records nothing, so every process may have one. */
export class DeadlineDesk {
  readonly ledger: ReminderLedger;
  readonly leadTimes: LeadTimesPreview;

  constructor(parts: Parts) {
    const rules = parts.rules ?? allRules;
    const leadTimes = new LeadTimes(parts.records, rules);
    const addressees = new AddresseesOnRecord(parts.records);
    this.ledger = new ReminderLedger({ ...parts, leadTimes, addressees });
    this.leadTimes = new LeadTimesPreview({ ...parts, rules });
  }
}
