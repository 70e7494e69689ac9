import { inLanguage, nameOn, party } from '@kyket/agreements';
import type { Id, Language, LocalDate, Viewpoint } from '@kyket/eventing';
import { theHouse } from '../principal';
import type { Records } from '../records';
import type { Directory } from './directory';

/** Which id is called what, for one reader on one day. Filled while a page is made, and thrown away with it. */
export class NameBook {
  private readonly names = new Map<Id, string>();

  constructor(
    readonly records: Records,
    private readonly directory: Directory,
    readonly language: Language,
    readonly day: LocalDate,
    readonly viewpoint: Viewpoint,
  ) {}

  set(id: Id, name: string): void {
    this.names.set(id, name);
  }

  readonly get = (id: Id): string | undefined => this.names.get(id);

  all(): Readonly<Record<Id, string>> {
    return Object.fromEntries(this.names);
  }

  /** What a party is called that day; the titles of its offices are learnt with it. */
  async party(id: Id): Promise<string> {
    const known = this.names.get(id);
    if (known !== undefined) return known;

    const { state } = await this.records.lookFrom(party, id, { knownAt: this.viewpoint.knownAt });
    const offices = state.is === 'known' ? Object.entries(state.offices) : [];
    for (const [office, { titles }] of offices)
      this.set(office, inLanguage(titles, this.language) ?? '');
    return this.learn(id, nameOn(state, this.day, this.language) ?? unknown.party[this.language]);
  }

  async person(id: Id): Promise<string> {
    if (id === theHouse.personId) return this.learn(id, 'Kyket');
    return (
      this.names.get(id) ??
      this.learn(id, (await this.directory.personName(id)) ?? unknown.person[this.language])
    );
  }

  private learn(id: Id, name: string): string {
    this.names.set(id, name);
    return name;
  }
}

const unknown = {
  party: {
    vi: 'một cơ quan chưa rõ',
    en: 'a body not known',
    zh: '不明单位',
    lo: 'ໜ່ວຍງານທີ່ບໍ່ຮູ້ຈັກ',
  },
  person: {
    vi: 'một người không còn được nêu tên',
    en: 'a person no longer named',
    zh: '不再具名的人员',
    lo: 'ບຸກຄົນທີ່ບໍ່ລະບຸຊື່ອີກແລ້ວ',
  },
};
