import { agreement, obligation, party, reminder, talks } from '@kyket/agreements';
import { Directory, type Records } from '@kyket/application';
import { partsOf, type EventLog, type Id } from '@kyket/eventing';

/** Finds what belongs together by looking through the whole log. In these stories nobody is called by name. */
export class DirectoryInLog extends Directory {
  constructor(
    private readonly log: EventLog,
    private readonly records: Records,
  ) {
    super();
  }

  async personName(): Promise<string | undefined> {
    return undefined;
  }

  parties(): Promise<readonly Id[]> {
    return this.where(party.name, async () => true);
  }

  linkedTo(id: Id): Promise<readonly Id[]> {
    return this.where(agreement.name, async (each) => {
      const { state } = await this.records.look(agreement, each);
      return state.is === 'open' && state.links.some(({ to }) => to === id);
    });
  }

  talksFoundedBy(id: Id): Promise<readonly Id[]> {
    return this.where(talks.name, async (each) => {
      const { state } = await this.records.look(talks, each);
      return state.is === 'open' && state.foundedBy === id;
    });
  }

  /** No plan is drawn in these stories. */
  async approvalDays(): Promise<readonly number[]> {
    return [];
  }

  obligationsOf(subject: Id): Promise<readonly Id[]> {
    return this.where(obligation.name, async (each) => {
      const { state } = await this.records.look(obligation, each);
      return state.is !== 'none' && state.subject === subject;
    });
  }

  remindersOf(obligations: readonly Id[]): Promise<readonly Id[]> {
    return this.where(reminder.name, async (each) => {
      const { state } = await this.records.look(reminder, each);
      return state.is !== 'none' && obligations.includes(state.obligation);
    });
  }

  private async where(
    category: string,
    fits: (id: Id) => Promise<boolean>,
  ): Promise<readonly Id[]> {
    const ids = new Set<Id>();
    for await (const { stream } of this.log.readAll()) {
      const { name, id } = partsOf(stream);
      if (name === category) ids.add(id);
    }
    const found: Id[] = [];
    for (const id of ids) if (await fits(id)) found.push(id);
    return found;
  }
}
