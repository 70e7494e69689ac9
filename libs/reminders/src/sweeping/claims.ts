import { randomUUID } from 'node:crypto';
import {
  claimReminder,
  isFinal,
  isDealtWith,
  obligation,
  reminder,
  type ClaimedReminder,
} from '@kyket/agreements';
import { theHouse, type Decisions, type Records } from '@kyket/application';
import { Refusal, type Id, type Instant, type Safe } from '@kyket/eventing';
import type { DueReminder } from '../planning/due-now';
import type { OnRecord } from '../views/on-record';
import { alone } from './alone';

/** A reminder that this process has taken upon itself. */
export interface Claimed {
  readonly reminderId: Id;
  readonly obligation: Id;
  readonly step: string;
  readonly office: Id;
  readonly late: boolean;
  /** The round in which it was first claimed: what was claimed together goes out together, under the same id each time. */
  readonly round: Id;
}

interface Parts {
  readonly decisions: Decisions;
  readonly records: Records;
  readonly safe: Safe;
  /** Names this process. */
  readonly claimant: Id;
  readonly onTrouble?: ((error: unknown) => void) | undefined;
}

/** After so long, whoever claimed a reminder and did not send it is taken to be gone. */
const patience = 10 * 60_000;
const doublingsAtMost = 5;
const attemptsAtMost = 40;
const kind = 'reminder-attempt';

/** Who sends what: of two that would, one is refused. */
export class Claims {
  constructor(private readonly parts: Parts) {}

  /** Claims by append; what someone else claimed first is left to them, and what has been done since is not told. */
  async take(due: readonly DueReminder[], round: Id): Promise<readonly Claimed[]> {
    const claimed: Claimed[] = [];
    for (const each of due) {
      const claim = async () => {
        if ((await this.stillStands(each)) && (await this.claim(each, round)))
          claimed.push({ ...each, round });
      };
      await alone(each.reminderId, claim, this.parts.onTrouble);
    }
    return claimed;
  }

  /** Takes what was claimed and not sent, once its claimant has had time enough. */
  async takeOver(
    unsent: readonly OnRecord<ClaimedReminder>[],
    now: Instant,
  ): Promise<readonly Claimed[]> {
    const taken: Claimed[] = [];
    for (const { id } of unsent) {
      const takeOver = async () => {
        const claimed = await this.takenOver(id, now);
        if (claimed) taken.push(claimed);
      };
      await alone(id, takeOver, this.parts.onTrouble);
    }
    return taken;
  }

  private async takenOver(id: Id, now: Instant): Promise<Claimed | undefined> {
    const { state, facts } = await this.parts.records.look(reminder, id);
    const [first, last] = [facts[0], facts.at(-1)];
    if (state.is === 'none' || first === undefined || last === undefined) return undefined;
    if (isDealtWith(state)) return undefined;
    const since = waitsSince(state, last.metadata.recordedAt);
    if (!(await this.takeAttempt(id, since, now))) return undefined;

    const { obligation: of, step, office, late } = state;
    const round = first.metadata.correlationId;
    return { reminderId: id, obligation: of, step, office, late, round };
  }

  private async stillStands({ obligation: id, due }: DueReminder): Promise<boolean> {
    const { state } = await this.parts.records.look(obligation, id);
    return (state.is === 'open' || state.is === 'missed') && state.due === due;
  }

  private async claim(each: DueReminder, round: Id): Promise<boolean> {
    const { reminderId, obligation: of, step, due, office, late } = each;
    const { claimant } = this.parts;
    try {
      const { events } = await this.parts.decisions.decide(claimReminder, {
        id: reminderId,
        data: { obligation: of, step, due, office, claimant, late },
        cause: {
          commandId: randomUUID(),
          correlationId: round,
          causationId: round,
          actor: theHouse,
          roles: ['process-manager'],
        },
      });
      return events.length > 0;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  /** Each attempt waits longer than the one before; of two that would make it, one does. */
  private async takeAttempt(id: Id, since: Instant, now: Instant): Promise<boolean> {
    const made = await this.parts.safe.list<{ readonly at: Instant }>(kind, `${id}/`);
    if (made.length >= attemptsAtMost) return false;

    const last = made.map(({ value }) => value.at).reduce((a, b) => (a > b ? a : b), since);
    const wait = patience * 2 ** Math.min(made.length, doublingsAtMost);
    if (Date.parse(now) - Date.parse(last) < wait) return false;

    const nth = String(made.length + 1).padStart(3, '0');
    return this.parts.safe.putNew(kind, `${id}/${nth}`, { at: now, by: this.parts.claimant });
  }
}

/** Since when a claimant has had its time. Quiet hours end when they end, and a letter that came back waits for nothing. */
const waitsSince = ({ channels: { mail } }: ClaimedReminder, lastTold: Instant): Instant => {
  if (mail?.is === 'held') return earlier(mail.until, patience);
  return mail?.is === 'failed' && isFinal(mail.reason) ? earlier(lastTold, patience) : lastTold;
};

const earlier = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) - milliseconds).toISOString();
