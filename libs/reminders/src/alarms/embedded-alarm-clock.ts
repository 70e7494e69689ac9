import { AlarmClock, type Alarm, type Clock } from '@kyket/eventing';
import { EarliestFirst } from './earliest-first';
import { withinAYear } from './within-a-year';

interface Waiting {
  readonly alarm: Alarm;
  readonly at: number;
}

/** The one clock may be moved while a timer runs, so it is looked at again at least this often. */
const aSecond = 1_000;

/** Alarms of this process alone: one timer, to the next of them. */
export class EmbeddedAlarmClock extends AlarmClock {
  private readonly set_ = new Map<string, Waiting>();
  private readonly waiting = new EarliestFirst<Waiting>();
  private readonly listeners = new Set<(alarm: Alarm) => Promise<void>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly clock: Clock) {
    super();
  }

  async set(alarms: readonly Alarm[]): Promise<void> {
    for (const alarm of withinAYear(alarms, this.clock.now())) {
      const waiting = { alarm, at: Date.parse(alarm.dueAt) };
      this.set_.set(alarm.id, waiting);
      this.waiting.add(waiting);
    }
    this.arm();
  }

  async cancel(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.set_.delete(id);
  }

  async outstanding(): Promise<readonly Alarm[]> {
    return [...this.set_.values()].map(({ alarm }) => alarm);
  }

  onRing(listener: (alarm: Alarm) => Promise<void>): () => void {
    this.listeners.add(listener);
    this.arm();
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    this.listeners.clear();
    this.set_.clear();
  }

  private arm(): void {
    clearTimeout(this.timer);
    const next = this.waiting.first;
    if (next === undefined || this.listeners.size === 0) return;

    const wait = Math.min(Math.max(0, next.at - this.now), aSecond);
    this.timer = setTimeout(() => this.ring(), wait);
    this.timer.unref();
  }

  private ring(): void {
    for (let next = this.waiting.first; next && next.at <= this.now; next = this.waiting.first) {
      this.waiting.takeFirst();
      if (this.set_.get(next.alarm.id) !== next) continue;
      this.set_.delete(next.alarm.id);
      for (const listener of this.listeners) void listener(next.alarm).catch(() => undefined);
    }
    this.arm();
  }

  private get now(): number {
    return Date.parse(this.clock.now());
  }
}
