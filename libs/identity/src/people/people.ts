import type { Id, Language, Safe } from '@kyket/eventing';

/** What is known of a person. The log knows only the id, so that a person can be forgotten. */
export interface Person {
  readonly personId: Id;
  readonly name: string;
  readonly email?: string | undefined;
  readonly language: Language;
}

const kind = 'person';

/** The people whose ids stand in the log. */
export class People {
  constructor(private readonly safe: Safe) {}

  async keep(person: Person): Promise<void> {
    await this.safe.put(kind, person.personId, person);
  }

  /** Nothing for a person who was never known, or has been forgotten. */
  of(personId: Id): Promise<Person | undefined> {
    return this.safe.get<Person>(kind, personId);
  }

  /** From now on they are written to in this language. */
  async speaks(personId: Id, language: Language): Promise<void> {
    const person = await this.of(personId);
    if (person !== undefined) await this.keep({ ...person, language });
  }

  async all(): Promise<readonly Person[]> {
    return (await this.safe.list<Person>(kind)).map(({ value }) => value);
  }

  /** The names of those who are known. */
  async namesOf(personIds: Iterable<Id>): Promise<ReadonlyMap<Id, string>> {
    const known = await Promise.all([...new Set(personIds)].map((personId) => this.of(personId)));
    return new Map(known.flatMap((person) => (person ? [[person.personId, person.name]] : [])));
  }

  /** The id stays in the log and points at nobody. */
  async forget(personId: Id): Promise<void> {
    await this.safe.delete(kind, personId);
  }
}
