import { Managers } from '@kyket/application';
import { Reader, Views } from '@kyket/projections';
import { Reminders } from '@kyket/reminders';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Check } from '../../api/src/readiness';

const patience = 30_000;

/** Starts what follows the log, stops it before the log closes, and waits for it when somebody needs to. */
@Injectable()
export class Follower implements BeforeApplicationShutdown {
  private isRinging = false;

  constructor(
    private readonly reader: Reader,
    private readonly managers: Managers,
    private readonly views: Views,
    private readonly reminders: Reminders,
  ) {}

  /** What `/ready` asks of who follows the log. */
  readonly checks: readonly Check[] = [
    { name: 'managers', test: async () => this.heldUp() },
    { name: 'reminders', test: async () => this.unrung() },
  ];

  /** Views and managers. Nothing is sent yet. */
  async start(): Promise<void> {
    await this.reader.start();
    await this.managers.start();
  }

  /** From here on reminders are sent. */
  ring(): void {
    this.isRinging = true;
    this.reminders.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.isRinging) await this.reminders.stop();
    await this.managers.stop();
    await this.reader.stop();
  }

  /** The views are built; until then nothing that looks at them can be done. */
  async built(): Promise<void> {
    await this.reader.caughtUp;
  }

  /** Everything on record, and everything that follows from it, has been dealt with and can be seen. */
  async settle(): Promise<void> {
    const head = await this.managers.settle();
    await this.views.waitFor(head, patience);
  }

  /** What the moment asks for is done, and what is due is sent. */
  async sweep(): Promise<void> {
    await this.built();
    await this.managers.timePasses();
    await this.settle();
    await this.reminders.clockMoved();
    await this.settle();
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

  private async unrung(): Promise<undefined> {
    if (!this.isRinging) return;
    const late = await this.reminders.shouldHaveRung();
    if (late.length > 0) throw new Error(`${late.length} reminders should have been sent by now`);
  }
}
