import { Managers } from '@kyket/application';
import { Webhooks } from '@kyket/notices';
import { Reader, Views } from '@kyket/projections';
import { Reminders } from '@kyket/reminders';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Measure } from '../../api/src/metrics';
import { Degraded, type Check } from '../../api/src/readiness';

const patience = 30_000;
/** A sweep comes every minute. */
const longestSilence = 600;

/** Starts what follows the log, stops it before the log closes, and waits for it when somebody needs to. */
@Injectable()
export class Follower implements BeforeApplicationShutdown {
  private isRinging = false;

  constructor(
    private readonly reader: Reader,
    private readonly managers: Managers,
    private readonly views: Views,
    private readonly reminders: Reminders,
    private readonly webhooks: Webhooks,
  ) {}

  /** What `/ready` asks of who follows the log. */
  readonly checks: readonly Check[] = [
    { name: 'managers', test: async () => this.heldUp() },
    { name: 'records', test: () => this.quarantine() },
    { name: 'reminders', test: async () => this.unrung() },
  ];

  /** What `/metrics` tells of who follows the log. */
  readonly measures: readonly Measure[] = [
    {
      name: 'kyket_reminders_should_have_rung',
      help: 'Reminders that should have been sent five minutes ago or more, and were not.',
      read: async () => (await this.reminders.shouldHaveRung()).length,
    },
    {
      name: 'kyket_reminders_seconds_since_sweep',
      help: 'How long ago everything that may be due was last looked at.',
      read: async () => this.reminders.done.secondsSinceSweep,
    },
    {
      name: 'kyket_reminders',
      help: 'Since the process began: sent, failed; at the last sweep: ahead within a month, untold for want of anyone to tell; alarms put right.',
      label: 'which',
      read: async () => {
        const { sent, failed, ahead, untold, put } = this.reminders.done;
        return new Map(Object.entries({ sent, failed, ahead, untold, 'put-right': put }));
      },
    },
    {
      name: 'kyket_webhooks',
      help: 'Endpoints that are told, disabled, failing, or stopped until somebody enables them again.',
      label: 'is',
      read: () => this.webhooks.standing(),
    },
    {
      name: 'kyket_manager_held_up',
      help: '1 while a process manager cannot go on.',
      label: 'manager',
      read: async () =>
        new Map(this.managers.standing.map(({ name, trouble }) => [name, trouble ? 1 : 0])),
    },
    {
      name: 'kyket_manager_records_set_aside',
      help: 'Records that a process manager could not deal with, and tries again.',
      label: 'manager',
      read: async () =>
        new Map(this.managers.standing.map(({ name, setAside }) => [name, setAside.length])),
    },
  ];

  /** Views and managers. Nothing is sent yet. */
  async start(): Promise<void> {
    await this.reader.start();
    await this.managers.start();
  }

  /** From here on reminders are sent, and programs out there are told. */
  async ring(): Promise<void> {
    this.isRinging = true;
    this.reminders.start();
    await this.webhooks.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.isRinging) await Promise.all([this.reminders.stop(), this.webhooks.stop()]);
    await this.managers.stop();
    await this.reader.stop();
  }

  /** The views are built; until then nothing that looks at them can be done. */
  async built(): Promise<void> {
    await this.reader.caughtUp;
  }

  /** Everything on record, and everything that follows from it, has been dealt with and can be seen. */
  async settle(): Promise<void> {
    const head = await this.managers.settle({ exceptSetAside: true });
    await this.views.waitFor(head, patience);
  }

  /** What the moment asks for is done, and what is due is sent. */
  async sweep(): Promise<void> {
    await this.built();
    await this.managers.timePasses();
    await this.settle();
    await this.reminders.clockMoved();
    await this.settle();
    await this.webhooks.turn();
  }

  private heldUp(): undefined {
    const troubles = this.managers.standing.flatMap(({ trouble }) => trouble ?? []);
    if (troubles.length > 0)
      throw new Error(
        troubles
          .map(({ manager, at, error }) => `${manager} is held up at ${at}: ${error}`)
          .join('; '),
      );
  }

  /** Which kinds of records stand still and how many; the operator's door names them. */
  private async quarantine(): Promise<Degraded | undefined> {
    const counts = [
      ...countsBy(await this.views.setAside(), ({ category }) => `views of ${category}`),
      ...countsBy(this.managers.setAside, ({ manager }) => `manager ${manager}`),
    ];
    if (counts.length === 0) return undefined;
    const all = counts.map(([by, count]) => `${by}: ${count}`).join(', ');
    return new Degraded(`records set aside – ${all}; kyket projection list names them`);
  }

  private async unrung(): Promise<undefined> {
    if (!this.isRinging) return;
    const { secondsSinceSweep } = this.reminders.done;
    if (secondsSinceSweep > longestSilence)
      throw new Error(`reminders have not been looked at for ${Math.round(secondsSinceSweep)} s`);
    const late = await this.reminders.shouldHaveRung();
    if (late.length > 0) throw new Error(`${late.length} reminders should have been sent by now`);
  }
}

const countsBy = <T>(all: readonly T[], by: (each: T) => string): readonly [string, number][] =>
  [...Map.groupBy(all, by)].map(([name, some]) => [name, some.length]);
