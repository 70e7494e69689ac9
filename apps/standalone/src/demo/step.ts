import type { AnyCommand, Id, Instant, LocalDate, PartialDate, Zone } from '@kyket/eventing';
import type { Member } from './member';

/** One order of the demonstration: when, by whom, to which record. */
export interface Step {
  readonly at: Instant;
  /** The house itself, where nobody could have signed in yet. */
  readonly by: Member | 'house';
  readonly give: AnyCommand;
  readonly to: Id;
  readonly data: Readonly<Record<string, unknown>>;
  /** The day of the act, where it is not the day of the order; as far as the source tells it. */
  readonly occurredOn?: LocalDate | PartialDate;
  readonly zone?: Zone;
  readonly evidence?: readonly {
    readonly source: string;
    readonly excerpt?: string;
    readonly file?: string;
  }[];
}

/** A time of day in Vietnam and Laos, both seven hours ahead of UTC. */
export const at = (day: LocalDate, time = '09:00'): Instant =>
  new Date(`${day}T${time}:00+07:00`).toISOString();
