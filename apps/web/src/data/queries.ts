import { queryOptions } from '@tanstack/react-query';
import type { PersonAskedOf } from '../accesses/shapes';
import type { Words } from '../i18n/words';
import type { Tongue } from '../i18n/languages';
import type { Factors, Key, SignedInAt } from '../account/shapes';
import { addresses, type RegisterSearch, type Viewpoint } from './addresses';
import { ask } from './api';
import type { Contract } from './contract';
import type {
  Capacities,
  CaseFile,
  Entry,
  InboxItem,
  Invitation,
  Page,
  Part,
  RegisterEntry,
  Session,
} from './shapes';

/** What is read, and how long it may be kept. The key is the address; the language empties the cache. */

const read = <Answer>(address: string) =>
  queryOptions({
    queryKey: [address],
    queryFn: ({ signal }) => ask<Answer>(address, { signal }),
  });

interface Items<Item> {
  readonly items: readonly Item[];
}

const lasting = { staleTime: Number.POSITIVE_INFINITY } as const;

export const queries = {
  session: () => ({ ...read<Session>(addresses.session), staleTime: 60_000 }),
  capacities: () => ({ ...read<Capacities>(addresses.capacities), staleTime: 60_000 }),
  words: () => ({ ...read<Words>(addresses.words), ...lasting }),
  contract: () => ({ ...read<Contract>(addresses.contract), ...lasting }),
  inbox: (minPosition?: string) => read<Page<InboxItem>>(addresses.inbox(minPosition)),
  agreements: (search: RegisterSearch, after?: string, minPosition?: string) =>
    read<Page<RegisterEntry>>(addresses.agreements(search, after, minPosition)),
  agreement: (id: string, viewpoint: Viewpoint = {}) =>
    read<CaseFile>(addresses.agreement(id, viewpoint)),
  history: (id: string, viewpoint: Viewpoint = {}) =>
    read<Items<Entry>>(addresses.history(id, viewpoint)),
  invitations: (id: string) => read<Items<Invitation>>(addresses.invitations(id)),
  sessions: () => read<Items<SignedInAt>>(addresses.sessions),
  factors: () => read<Factors>(addresses.factors),
  keys: () => read<Items<Key>>(addresses.keys),
  peopleAskedOf: () => read<Items<PersonAskedOf>>(addresses.peopleAskedOf),
  parties: () => read<Page<{ readonly id: string; readonly name: string }>>(addresses.parties),
  party: (id: string) => read<Part<PartyState>>(addresses.party(id)),
} as const;

interface PartyState {
  readonly offices?: Readonly<
    Record<string, { readonly titles: Readonly<Partial<Record<Tongue, string>>> }>
  >;
}
