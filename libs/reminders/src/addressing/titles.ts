import { agreement, clearance, talks } from '@kyket/agreements';
import type { Records } from '@kyket/application';
import type { Id, Language } from '@kyket/eventing';

type Title = Readonly<Partial<Record<Language, string>>>;

/** What a deadline is about, in the words people know it by: the title of its agreement. */
export class Titles {
  constructor(private readonly records: Records) {}

  async of(aggregate: string, subject: Id): Promise<Title> {
    const id = await this.agreementOf(aggregate, subject);
    if (id === undefined) return {};
    const { state } = await this.records.look(agreement, id);
    return state.is === 'none' ? {} : state.titles;
  }

  private async agreementOf(aggregate: string, subject: Id): Promise<Id | undefined> {
    switch (aggregate) {
      case 'agreement':
      case 'ledger':
        return subject;
      case 'clearance': {
        const { state } = await this.records.look(clearance, subject);
        return state.is === 'none' ? undefined : state.agreement;
      }
      case 'talks': {
        const { state } = await this.records.look(talks, subject);
        return state.is === 'none' ? undefined : state.foundedBy;
      }
      default:
        return undefined;
    }
  }
}
