import { CannotOpen } from '@kyket/embedded-eventstore';
import { DatabaseUnusable } from '@kyket/projections';
import { CannotStart } from './cannot-start';

/** Its message says what to do. */
export const isForPeople = (error: unknown): error is Error =>
  error instanceof CannotStart || error instanceof CannotOpen || error instanceof DatabaseUnusable;
