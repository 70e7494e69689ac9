import {
  afterCheck,
  CaseFiles,
  Decisions,
  family,
  HousePolicy,
  Managers,
  Guests,
  Principals,
  Records,
  shippedData,
  Sight,
  succession,
} from '@kyket/application';
import { MemoryLog, MemorySafe, SetClock, type Instant } from '@kyket/eventing';
import { DevelopmentMailbox } from '@kyket/notices';
import { EmbeddedAlarmClock } from '../../../libs/reminders/src/alarms/embedded-alarm-clock';
import { Reminders } from '../../../libs/reminders/src/reminders';
import { AgreementsInLog } from '../../../libs/application/src/managers/testing/managed-house';
import { FoldedDeadlines } from '../../reminders/folded-deadlines';
import { DirectoryInLog } from './directory';

/** The whole house in memory: the desk with its policy, every process manager, the keeper of deadlines and the post. */
export const houseInMemory = (begins: Instant) => {
  const log = new MemoryLog();
  const safe = new MemorySafe();
  const clock = new SetClock(begins);
  const records = new Records(log);
  const sight = new Sight(records);
  const principals = new Principals(records, clock);
  const policy = new HousePolicy(sight, principals, new Guests(records, clock));
  const decisions = new Decisions(log, records, policy, clock);
  const mailbox = new DevelopmentMailbox(safe, clock);
  const alarmClock = new EmbeddedAlarmClock(clock);
  const reminders = new Reminders({
    safe,
    records,
    decisions,
    clock,
    alarmClock,
    onRecord: new FoldedDeadlines(log, records),
    post: mailbox,
    languageOf: async () => 'vi',
  });
  const onRecord = new AgreementsInLog(log, records);
  const managers = new Managers(
    [shippedData, succession(onRecord), family(onRecord), afterCheck, ...reminders.managers],
    { log, safe, decisions, records, clock },
  );
  const caseFiles = new CaseFiles(records, sight, new DirectoryInLog(log, records), clock);

  return {
    log,
    safe,
    clock,
    records,
    principals,
    decisions,
    managers,
    reminders,
    mailbox,
    caseFiles,
    close: async () => {
      await reminders.stop();
      await managers.stop();
      await alarmClock.close();
    },
  };
};

export type House = ReturnType<typeof houseInMemory>;
