import { OffsetClock } from '@kyket/application';
import type { Instant } from '@kyket/eventing';
import { DevelopmentMailbox, type KeptLetter } from '@kyket/notices';
import { Injectable } from '@nestjs/common';
import { Development } from '../../api/src/development';
import { Follower } from '../../worker/src/follower';

/** The doors of the development profile, opened onto the house as it runs. */
@Injectable()
export class HouseDevelopment extends Development {
  constructor(
    private readonly clock: OffsetClock,
    private readonly follower: Follower,
    private readonly mailbox: DevelopmentMailbox,
  ) {
    super();
  }

  async moveTo(now: Instant): Promise<void> {
    await this.follower.settle();
    await this.clock.moveTo(now);
    await this.follower.sweep();
  }

  letters(): Promise<readonly KeptLetter[]> {
    return this.mailbox.letters();
  }
}
