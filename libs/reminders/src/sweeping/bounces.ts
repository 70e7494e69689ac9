import { isTold, reminder } from '@kyket/agreements';
import type { Decisions, Records } from '@kyket/application';
import type { Clock, Safe } from '@kyket/eventing';
import { letterOnFile } from './letters';
import { ReminderFacts } from './reminder-facts';

interface Parts {
  readonly safe: Safe;
  readonly records: Records;
  readonly decisions: Decisions;
  readonly clock: Clock;
}

/** Letters that a mail server took and another sent back. */
export class Bounces {
  private readonly facts: ReminderFacts;

  constructor(private readonly parts: Parts) {
    this.facts = new ReminderFacts(parts);
  }

  /** Records that a letter came back; the next sweep tells someone else. Says how many reminders it carried that were not known to be lost. */
  async report(letterId: string, status: string): Promise<number> {
    const letter = await letterOnFile(this.parts.safe, letterId);
    if (letter === undefined) return 0;

    let lost = 0;
    for (const id of letter.reminders) {
      const { state } = await this.parts.records.look(reminder, id);
      if (state.is === 'none' || !isTold(state, 'mail', letter.person)) continue;
      await this.facts.failed(id, 'mail', [letter.person], `bounced-${status}`);
      lost += 1;
    }
    return lost;
  }
}
