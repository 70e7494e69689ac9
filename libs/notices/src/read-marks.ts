import type { Id, Safe } from '@kyket/eventing';

const kind = 'notice-read';

/** Which notices a person has read. Nobody else's business, so it lies in the safe and not in the log. */
export class ReadMarks {
  constructor(private readonly safe: Safe) {}

  async of(person: Id): Promise<ReadonlySet<Id>> {
    const marks = await this.safe.list(kind, `${person}/`);
    return new Set(marks.map(({ key }) => key.slice(person.length + 1)));
  }

  async mark(person: Id, notice: Id): Promise<void> {
    await this.safe.put(kind, `${person}/${notice}`, true);
  }
}
