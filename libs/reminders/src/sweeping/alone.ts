import { reasonOf, Unavailable, type Id } from '@kyket/eventing';

/** A reminder that could not be worked on: something on its record cannot be read. */
export class ReminderWaits extends Error {
  override readonly name = 'ReminderWaits';

  constructor(reminder: Id, error: unknown) {
    super(`Reminder ${reminder} waits: ${reasonOf(error)}`);
  }
}

/** Works on one reminder of many. Where that fails it waits for the next sweep, and no other waits for it; says whether it went well. */
export const alone = async (
  reminder: Id,
  work: () => Promise<void>,
  onTrouble: (error: ReminderWaits) => void = () => undefined,
): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    onTrouble(new ReminderWaits(reminder, error));
    return false;
  }
};
