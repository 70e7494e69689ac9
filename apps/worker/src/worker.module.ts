import {
  afterCheck,
  Decisions,
  family,
  Managers,
  Records,
  shippedData,
  succession,
} from '@kyket/application';
import { AlarmClock, Clock, EventLog, Post, Safe, type Id } from '@kyket/eventing';
import { People } from '@kyket/identity';
import { QuietTimes } from '@kyket/notices';
import { houseViews, Reader, Views, type Database } from '@kyket/projections';
import { DeadlinesInViews, Reminders, reminderViews } from '@kyket/reminders';
import { Logger, Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { AgreementsInViews } from './agreements-in-views';
import { Follower } from './follower';
import { webhooks, WebhookWarnings } from './webhooks';

interface WorkerParts {
  readonly database: Database;
  /** Names what facts mean in this release. */
  readonly release: string;
  /** The page of a record, as people open it. */
  readonly linkTo: (aggregate: string, subject: Id) => string | undefined;
}

const logger = new Logger('worker');

const readerOf = ({ database, release }: WorkerParts): FactoryProvider<Reader> => ({
  provide: Reader,
  inject: [EventLog],
  useFactory: (log: EventLog) =>
    new Reader({
      database,
      log,
      release,
      views: [...houseViews, ...reminderViews],
      onSetAside: (aside) => logger.error({ message: 'A record is set aside', ...aside }),
      onBroken: (error) => logger.warn({ message: 'The reader begins again', error }),
    }),
});

const remindersOf = ({ linkTo }: WorkerParts): FactoryProvider<Reminders> => ({
  provide: Reminders,
  inject: [EventLog, Safe, Records, Decisions, Clock, AlarmClock, Views, Post, People, QuietTimes],
  useFactory: (
    log: EventLog,
    safe: Safe,
    records: Records,
    decisions: Decisions,
    clock: Clock,
    alarmClock: AlarmClock,
    views: Views,
    post: Post,
    people: People,
    quiet: QuietTimes,
  ) =>
    new Reminders({
      safe,
      records,
      decisions,
      clock,
      alarmClock,
      post,
      linkTo,
      quietUntil: (person, zone) => quiet.until(person, clock.now(), zone),
      onRecord: new DeadlinesInViews(views, log),
      languageOf: async (person) => (await people.of(person))?.language ?? 'vi',
      onTrouble: (error) => logger.warn({ message: 'A reminder waits for the next sweep', error }),
    }),
});

const managers: FactoryProvider<Managers> = {
  provide: Managers,
  inject: [EventLog, Safe, Decisions, Records, Clock, Views, Reminders],
  useFactory: (
    log: EventLog,
    safe: Safe,
    decisions: Decisions,
    records: Records,
    clock: Clock,
    views: Views,
    { managers: keeping }: Reminders,
  ) => {
    const onRecord = new AgreementsInViews(views, log);
    return new Managers(
      [shippedData, succession(onRecord), family(onRecord), afterCheck, ...keeping],
      {
        log,
        safe,
        decisions,
        records,
        clock,
      },
    );
  },
};

/** Follows the log: views, process managers, reminders, webhooks. */
@Module({})
export class WorkerModule {
  static of(parts: WorkerParts): DynamicModule {
    const providers = [
      readerOf(parts),
      remindersOf(parts),
      managers,
      WebhookWarnings,
      webhooks,
      Follower,
    ];
    return { module: WorkerModule, global: true, providers, exports: providers };
  }
}
