import { Directory, theHouse } from '@kyket/application';
import type { Id } from '@kyket/eventing';
import type { People } from '@kyket/identity';
import {
  agreementsLinkedTo,
  obligationsOf,
  partiesOnRecord,
  remindersOf,
  talksFoundedBy,
  ViewsRebuilding,
  type Views,
} from '@kyket/projections';
import { approvalDaysOf } from '@kyket/reminders';

/** Names from the safe, and what belongs together from the views. While those are rebuilt, a case file does without. */
export class HouseDirectory extends Directory {
  constructor(
    private readonly people: People,
    private readonly views: Views,
  ) {
    super();
  }

  async personName(person: Id): Promise<string | undefined> {
    return person === theHouse.personId ? 'Kyket' : (await this.people.of(person))?.name;
  }

  parties(): Promise<readonly Id[]> {
    return partiesOnRecord(this.views);
  }

  linkedTo(agreement: Id): Promise<readonly Id[]> {
    return agreementsLinkedTo(this.views, agreement).catch(noneWhileRebuilt);
  }

  talksFoundedBy(agreement: Id): Promise<readonly Id[]> {
    return talksFoundedBy(this.views, agreement).catch(noneWhileRebuilt);
  }

  approvalDays(party: Id): Promise<readonly number[]> {
    return approvalDaysOf(this.views, party).catch(noneWhileRebuilt);
  }

  obligationsOf(subject: Id): Promise<readonly Id[]> {
    return obligationsOf(this.views, subject).catch(noneWhileRebuilt);
  }

  remindersOf(obligations: readonly Id[]): Promise<readonly Id[]> {
    return remindersOf(this.views, obligations).catch(noneWhileRebuilt);
  }
}

const noneWhileRebuilt = (error: unknown): readonly never[] => {
  if (error instanceof ViewsRebuilding) return [];
  throw error;
};
