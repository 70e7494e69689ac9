import { SetClock, type Instant } from '@kyket/eventing';

/** The one clock of a trial: it stands where it was set, or runs on from there as real time does. */
export class TrialClock extends SetClock {
  private since: number | undefined;

  override now(): Instant {
    if (this.since === undefined) return super.now();
    return new Date(Date.parse(super.now()) + performance.now() - this.since).toISOString();
  }

  override set(at: Instant): void {
    super.set(at);
    this.since = undefined;
  }

  run(): void {
    this.since ??= performance.now();
  }

  stop(): void {
    this.set(this.now());
  }
}
