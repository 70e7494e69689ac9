import type { Id, LocalDate, Role } from '@kyket/eventing';
import type { Row } from '../view';

/** What must also be so before a task waits for anyone. It stands in another record, so it is looked up when the tasks are. */
export type Condition =
  /** No clearance has been opened. */
  | 'not-opened'
  /** The clearance covers the text that is to be signed, or none is needed. */
  | 'covered'
  /** The text that is agreed is not one that was cleared. */
  | 'uncovered';

export const taskColumns = {
  /** Tells the tasks of one record apart. */
  task: 'text',
  agreement: 'uuid',
  aggregate: 'text',
  record: 'uuid',
  command: 'text',
  role: 'text',
  organisation: 'uuid',
  /** Seat, body, condition or escalation that the command is about. */
  about: 'uuid?',
  since: 'date?',
  due: 'date?',
  /** The rule and the occasion of the deadline that runs for it. */
  rule: 'text?',
  occasion: 'text?',
  condition: 'text?',
  clearance: 'uuid?',
} as const;

interface Task {
  readonly agreement: Id;
  readonly aggregate: 'agreement' | 'clearance';
  readonly record: Id;
  readonly command: string;
  readonly role: Role;
  readonly organisation: Id;
  readonly about?: Id;
  readonly since?: LocalDate | undefined;
  readonly due?: LocalDate | undefined;
  readonly rule?: string;
  readonly occasion?: string;
  readonly condition?: Condition;
  readonly clearance?: Id;
}

/** Somebody is to do something. */
export const task = (told: Task): Row<typeof taskColumns> => ({
  task: [told.command, told.role, told.organisation, told.about ?? ''].join(' '),
  agreement: told.agreement,
  aggregate: told.aggregate,
  record: told.record,
  command: told.command,
  role: told.role,
  organisation: told.organisation,
  about: told.about ?? null,
  since: told.since ?? null,
  due: told.due ?? null,
  rule: told.rule ?? null,
  occasion: told.occasion ?? null,
  condition: told.condition ?? null,
  clearance: told.clearance ?? null,
});
