import { recordReminderFailed, recordReminderHeld, recordReminderSent } from '@kyket/agreements';
import { theHouse, type Decisions } from '@kyket/application';
import { idFrom, type AnyCommand, type Clock, type Id, type Instant } from '@kyket/eventing';
import type { Channel } from '@kyket/agreements';

interface Parts {
  readonly decisions: Decisions;
  readonly clock: Clock;
}

/** Writes down what became of a reminder on each channel. Told again, it is one fact. */
export class ReminderFacts {
  constructor(private readonly parts: Parts) {}

  sent(id: Id, channel: Channel, to: readonly Id[]): Promise<void> {
    return this.give(recordReminderSent, id, { channel, to });
  }

  failed(id: Id, channel: Channel, to: readonly Id[], reason: string): Promise<void> {
    return this.give(recordReminderFailed, id, { channel, to, reason });
  }

  held(id: Id, channel: Channel, to: readonly Id[], until: Instant): Promise<void> {
    return this.give(recordReminderHeld, id, { channel, to, until });
  }

  private async give(command: AnyCommand, id: Id, data: Readonly<Record<string, unknown>>) {
    const now = this.parts.clock.now();
    const commandId = idFrom(command.name, id, now, JSON.stringify(data));
    await this.parts.decisions.decide(command, {
      id,
      data,
      cause: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        actor: theHouse,
        roles: ['process-manager'],
      },
    });
  }
}
