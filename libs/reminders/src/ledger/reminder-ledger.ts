import {
  obligation,
  reminder,
  type Channel,
  type Delivery,
  type KnownObligation,
  type ReminderEvent,
} from '@kyket/agreements';
import type { Records } from '@kyket/application';
import {
  dayOf,
  type AnyRule,
  type Clock,
  type Id,
  type Instant,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import type { Addressees } from '../addressing/addressees';
import { Calendars } from '../planning/calendars';
import type { LeadTimes } from '../planning/lead-times';
import { plan, type Heard, type PlannedReminder } from '../planning/plan';
import type { DeadlinesOnRecord } from '../views/on-record';
import { stepsHeard } from '../sweeping/sweep';

/** One reminder that was told, or should have been, and what became of it. */
export interface LedgerEntry {
  readonly reminderId: Id;
  /** The rule that asks for it, and the step. */
  readonly rule: string;
  readonly step: string;
  readonly office: Id;
  /** The day the deadline stood on when this reminder was made. */
  readonly due: LocalDate;
  /** The morning it was planned for; unknown of one whose plan has since changed. */
  readonly plannedFor?: Instant;
  readonly claimedAt?: Instant;
  readonly late?: boolean;
  /** The last that is known of the letter. */
  readonly mail?: Delivery & { readonly at: Instant };
  /** Everything that became of it on every channel, in order. */
  readonly deliveries: readonly (Delivery & { readonly channel: Channel; readonly at: Instant })[];
  readonly acknowledged: boolean;
  /** `overtaken`: a later step was told in its place. */
  readonly is: 'ahead' | 'sent' | 'failed' | 'held' | 'on-its-way' | 'overtaken' | 'untold';
}

interface Parts {
  readonly leadTimes: LeadTimes;
  readonly records: Records;
  readonly clock: Clock;
  readonly onRecord: DeadlinesOnRecord;
  readonly addressees: Addressees;
}

/** For any deadline: every reminder that should have been told, and what happened. Worked out from the record, nothing else is kept. */
export class ReminderLedger {
  constructor(private readonly parts: Parts) {}

  async of(id: Id): Promise<readonly LedgerEntry[]> {
    const { state, facts } = await this.parts.records.look(obligation, id);
    if (state.is === 'none') return [];
    const now = this.parts.clock.now();
    const until = state.is === 'open' ? now : (facts.at(-1)?.metadata.recordedAt ?? now);
    const rule = (await this.parts.leadTimes.knownOn(dayOf(until, state.zone))).of(state.rule);
    if (rule === undefined) return [];

    const claimed = await this.parts.onRecord.remindersOf([id]);
    const planned = await this.planned(id, state, rule, until, stepsHeard(claimed, state.due));

    const told = await Promise.all(
      claimed.map(async ({ id: reminderId }) => {
        const seen = await this.parts.records.look(reminder, reminderId);
        const as = planned.find((each) => each.reminderId === reminderId);
        return toldEntry(reminderId, state, seen.facts as Told, as?.fireAt);
      }),
    );
    const known = new Set(claimed.map((each) => each.id));
    const untold = planned
      .filter(({ reminderId }) => !known.has(reminderId))
      .map((each) => untoldEntry(each, state, planned, known, until));

    return [...told.flat(), ...untold].sort(byMorning);
  }

  /** The plan as it stood while the deadline was open, whatever came of it since. */
  private async planned(
    id: Id,
    state: KnownObligation,
    rule: AnyRule,
    until: Instant,
    heard: readonly Heard[],
  ): Promise<readonly PlannedReminder[]> {
    const day = dayOf(until, state.zone);
    const calendarOf = await new Calendars(this.parts.records).knownOn(day);
    const addressees = await (await this.parts.addressees.on(day)).of(state, rule);
    const open: KnownObligation = state.is === 'missed' ? state : { ...state, is: 'open' };
    return plan(id, open, rule, addressees, calendarOf, until, heard);
  }
}

type Told = readonly Recorded<ReminderEvent>[];

const toldEntry = (
  reminderId: Id,
  state: KnownObligation,
  facts: Told,
  plannedFor: Instant | undefined,
): readonly LedgerEntry[] => {
  const [claim] = facts;
  if (claim?.type !== 'ReminderClaimed') return [];
  const deliveries = facts.flatMap(deliveryOf);
  const mail = deliveries.findLast(({ channel }) => channel === 'mail');
  const { step, office, due, late } = claim.data;
  return [
    {
      reminderId,
      rule: state.rule,
      ...{ step, office, due, late },
      ...(plannedFor && { plannedFor }),
      claimedAt: claim.metadata.recordedAt,
      ...(mail && { mail }),
      deliveries,
      acknowledged: state.acknowledged.includes(step),
      is: mail?.is ?? 'on-its-way',
    },
  ];
};

const deliveryOf = ({
  type,
  data,
  metadata: { recordedAt: at },
}: Recorded<ReminderEvent>): LedgerEntry['deliveries'] => {
  switch (type) {
    case 'ReminderSent':
      return [{ is: 'sent', ...data, at }];
    case 'ReminderFailed':
      return [{ is: 'failed', ...data, at }];
    case 'ReminderHeld':
      return [{ is: 'held', ...data, at }];
    case 'ReminderClaimed':
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return [];
  }
};

const untoldEntry = (
  { reminderId, step, office, due, fireAt }: PlannedReminder,
  state: KnownObligation,
  planned: readonly PlannedReminder[],
  told: ReadonlySet<Id>,
  now: Instant,
): LedgerEntry => {
  const isOvertaken = planned.some(
    (later) => later.office === office && later.fireAt >= fireAt && told.has(later.reminderId),
  );
  return {
    reminderId,
    rule: state.rule,
    ...{ step, office, due },
    plannedFor: fireAt,
    deliveries: [],
    acknowledged: state.acknowledged.includes(step),
    is: fireAt > now ? 'ahead' : isOvertaken ? 'overtaken' : 'untold',
  };
};

const byMorning = (a: LedgerEntry, b: LedgerEntry): number =>
  (a.plannedFor ?? a.claimedAt ?? '') < (b.plannedFor ?? b.claimedAt ?? '') ? -1 : 1;
