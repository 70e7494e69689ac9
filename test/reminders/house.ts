import { rules } from '@kyket/agreements';
import { Decisions, Managers, Policy, Records } from '@kyket/application';
import {
  MemoryLog,
  MemorySafe,
  Post,
  SetClock,
  type Alarm,
  type AlarmClock,
  type AnyRule,
  type EventLog,
  type Id,
  type Language,
  type Letter,
  type Safe,
} from '@kyket/eventing';
import { DevelopmentMailbox, QuietTimes, type KeptLetter, type QuietHours } from '@kyket/notices';
import { EmbeddedAlarmClock, Reminders, type DeadlinesOnRecord } from '@kyket/reminders';
import { FoldedDeadlines } from './folded-deadlines';

class AllMay extends Policy {
  async mayFound() {}
  async allow() {}
}

interface Parts {
  readonly log?: EventLog;
  readonly safe?: Safe;
  readonly clock?: SetClock;
  readonly alarmClock?: AlarmClock;
  readonly onRecord?: DeadlinesOnRecord;
  readonly post?: (mailbox: DevelopmentMailbox) => Post;
  readonly rules?: readonly AnyRule[];
  readonly languageOf?: (person: Id) => Language;
  readonly quiet?: QuietHours;
}

/** The deadlines these stories are about; others have specs of their own. */
const followed = ['signing-report', 'talks-year', 'opinion'];

/** A house in which deadlines keep themselves, from its signing day on. Several houses may share a log and a safe. */
export const house = (parts: Parts = {}) => {
  const log = parts.log ?? new MemoryLog();
  const safe = parts.safe ?? new MemorySafe();
  const clock = parts.clock ?? new SetClock('2023-12-19T09:00:00.000Z');
  const records = new Records(log);
  const decisions = new Decisions(log, records, new AllMay(), clock);
  const mailbox = new DevelopmentMailbox(safe, clock);
  const alarmClock = parts.alarmClock ?? new EmbeddedAlarmClock(clock);
  const quiet = new QuietTimes(safe, parts.quiet);
  const reminders = new Reminders({
    safe,
    records,
    decisions,
    clock,
    alarmClock,
    onRecord: parts.onRecord ?? new FoldedDeadlines(log, records),
    post: parts.post?.(mailbox) ?? mailbox,
    languageOf: async (person) => parts.languageOf?.(person) ?? 'vi',
    quietUntil: (person, zone) => quiet.until(person, clock.now(), zone),
    rules: parts.rules ?? rules.filter(({ name }) => followed.includes(name)),
  });
  const managers = new Managers(reminders.managers, { log, safe, decisions, records, clock });

  return {
    log,
    safe,
    clock,
    records,
    decisions,
    alarmClock,
    reminders,
    managers,
    quiet,
    /** Moves the one clock and lets everything happen that follows from it. */
    moveTo: async (instant: string) => {
      clock.set(instant);
      await managers.timePasses();
      await managers.settle();
      const swept = await reminders.sweep();
      await managers.settle();
      return swept;
    },
    /** The letters that lie in the mailbox, the first one first. */
    letters: async (): Promise<readonly KeptLetter[]> => (await mailbox.letters()).toReversed(),
    alarms: (): Promise<readonly Alarm[]> => alarmClock.outstanding(),
    close: async () => {
      await reminders.stop();
      await managers.stop();
      await alarmClock.close();
    },
  };
};

/** A post that fails, or kills the process at a bad moment. */
export class TroubledPost extends Post {
  constructor(private readonly deliver: (letter: Letter) => Promise<void>) {
    super();
  }

  send(letter: Letter): Promise<void> {
    return this.deliver(letter);
  }
}
