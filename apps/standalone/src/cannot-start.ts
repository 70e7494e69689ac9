/** Something outside has to be put right before Kyket can start: one sentence, and what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
