import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** One number that is read when somebody looks. Several by a label: of which view, of which manager. No number tells of a person or an agreement. */
export interface Measure {
  readonly name: string;
  readonly help: string;
  readonly label?: string;
  readonly read: () => Promise<number | ReadonlyMap<string, number>>;
}

/** What a monitoring system reads, in the format of Prometheus. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(measures: readonly Measure[]) {
    collectDefaultMetrics({ register: this.registry });
    for (const measure of measures) this.registry.registerMetric(gaugeOf(measure));
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  read(): Promise<string> {
    return this.registry.metrics();
  }
}

/** A number that cannot be read is left out: what is missing is noticed, what is wrong is not. */
const gaugeOf = ({ name, help, label, read }: Measure): Gauge =>
  new Gauge({
    name,
    help,
    labelNames: label === undefined ? [] : [label],
    registers: [],
    async collect() {
      this.reset();
      const found = await read().catch(() => undefined);
      if (found === undefined) return this.remove();
      if (typeof found === 'number') return this.set(found);
      for (const [value, number] of found) this.set({ [label ?? 'of']: value }, number);
    },
  });
