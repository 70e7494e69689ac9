import { Clock, type Instant, type Safe } from '@kyket/eventing';

const kind = 'clock';
const key = 'offset';

/** The one clock: real time and an offset kept in the safe. It goes forward only, also across a restart. */
export class OffsetClock extends Clock {
  private latest = 0;

  private constructor(
    private readonly safe: Safe,
    private offset: number,
    private readonly real: () => number,
  ) {
    super();
  }

  /** `startAt` moves a clock that stands earlier, and leaves one that is already past it. */
  static async open(
    safe: Safe,
    startAt?: Instant,
    real: () => number = Date.now,
  ): Promise<OffsetClock> {
    const kept = await safe.get<number>(kind, key);
    const clock = new OffsetClock(safe, kept ?? 0, real);
    // A fresh clock may be set back to where the story begins; one that has run may not, in real time either.
    if (kept === undefined)
      await clock.keep(startAt === undefined ? 0 : Date.parse(startAt) - real());
    else if (startAt !== undefined) await clock.moveTo(startAt);
    return clock;
  }

  now(): Instant {
    this.latest = Math.max(this.latest, this.real() + this.offset);
    return new Date(this.latest).toISOString();
  }

  /** Does nothing when it is later already. */
  async moveTo(at: Instant): Promise<void> {
    // Moments are compared, not their spelling: `08:00:00Z` sorts after `08:00:00.500Z`.
    if (!(Date.parse(at) > Date.parse(this.now()))) return;
    await this.keep(Date.parse(at) - this.real());
  }

  private async keep(offset: number): Promise<void> {
    await this.safe.put(kind, key, offset);
    this.offset = offset;
  }
}
