import { OffsetClock, type Directory } from '@kyket/application';
import type { AlarmClock, Clock, Post } from '@kyket/eventing';
import {
  DevelopmentMailbox,
  HttpSender,
  QuietTimes,
  Reach,
  SmtpPost,
  type Sender,
} from '@kyket/notices';
import { Accounts, demoPasswords, People, realPasswords } from '@kyket/identity';
import { houseViews, Views } from '@kyket/projections';
import { BullAlarmClock, EmbeddedAlarmClock, RedisUnfit, reminderViews } from '@kyket/reminders';
import { randomBytes } from 'node:crypto';
import type { Measure } from '../../api/src/metrics';
import type { Check } from '../../api/src/readiness';
import { CannotStart } from './cannot-start';
import { HouseDirectory } from './directory';
import { openStores, type Stores } from './stores';
import type { Settings } from './settings';

/** What the house is made of, opened and ready to be put together. */
export interface Parts {
  readonly settings: Settings;
  readonly stores: Stores;
  readonly clock: OffsetClock;
  readonly views: Views;
  readonly directory: Directory;
  readonly accounts: Accounts;
  readonly people: People;
  /** Where letters go when no mail server is named. */
  readonly mailbox: DevelopmentMailbox;
  readonly post: Post;
  readonly quietTimes: QuietTimes;
  readonly webhookSender: Sender;
  readonly alarmClock: AlarmClock;
  readonly close: () => Promise<void>;
  readonly checks: readonly Check[];
  readonly measures: readonly Measure[];
  /** Opens the operator's door of this process. */
  readonly operatorToken: string;
}

/** `startAt`: where the clock of a fresh house begins, in the development profile. */
export const openParts = async (settings: Settings, startAt?: string): Promise<Parts> => {
  const stores = await openStores(settings);
  const { safe, database, log } = stores;
  const people = new People(safe);
  const all = new Views(database, [...houseViews, ...reminderViews]);
  const clock = await OffsetClock.open(safe, startAt);
  const mailbox = new DevelopmentMailbox(safe, clock);
  const alarmClock = await openAlarmClock(settings, clock, stores);

  return {
    settings,
    stores,
    people,
    views: all,
    clock,
    mailbox,
    alarmClock,
    quietTimes: new QuietTimes(safe, settings.quietHours),
    webhookSender: new HttpSender({
      reach: new Reach(settings.webhookAllow),
      allowPlain: settings.development,
    }),
    close: async () => {
      await alarmClock.close();
      await stores.close();
    },
    post:
      settings.servers.smtp === undefined
        ? mailbox
        : smtpPost(settings, settings.servers.smtp, people),
    directory: new HouseDirectory(people, all),
    accounts: new Accounts(safe, people, settings.development ? demoPasswords : realPasswords),
    operatorToken: randomBytes(32).toString('base64url'),
    measures: [viewsLag(all, log), recordsSetAside(all)],
    checks: [
      { name: 'log', test: async () => void (await log.head()) },
      { name: 'safe', test: async () => void (await safe.get('ready', 'ready')) },
      { name: 'views', test: async () => void (await all.position(houseViews)) },
    ],
  };
};

const viewsLag = (all: Views, log: Stores['log']): Measure => ({
  name: 'kyket_view_lag',
  help: 'How far a view is behind the end of the log, in positions of the log.',
  label: 'view',
  read: async () =>
    new Map((await all.list(log)).map(({ name, lag }) => [name, Number(lag)] as const)),
});

const recordsSetAside = (all: Views): Measure => ({
  name: 'kyket_records_set_aside',
  help: 'Records whose rows stand still because a fact of theirs cannot be read.',
  label: 'category',
  read: async () => {
    const counts = new Map(all.categories.map((name) => [name, 0]));
    for (const { category } of await all.setAside())
      counts.set(category, (counts.get(category) ?? 0) + 1);
    return counts;
  },
});

const openAlarmClock = async (
  { servers }: Settings,
  clock: Clock,
  stores: Stores,
): Promise<BullAlarmClock | EmbeddedAlarmClock> => {
  if (servers.redis === undefined) return new EmbeddedAlarmClock(clock);
  try {
    return await BullAlarmClock.on({ url: servers.redis }, clock);
  } catch (error) {
    await stores.close();
    throw error instanceof RedisUnfit ? new CannotStart(error.message) : error;
  }
};

const smtpPost = (
  { mailFrom, mailBounces, publicUrl }: Settings,
  url: string,
  people: People,
): SmtpPost =>
  new SmtpPost(
    {
      url,
      from: mailFrom,
      bouncesTo: mailBounces,
      domain: publicUrl === undefined ? 'kyket.local' : new URL(publicUrl).hostname,
    },
    (person) => people.of(person),
  );
