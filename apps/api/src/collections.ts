/** The address of each aggregate's records. */
export const collections = {
  agreement: 'agreements',
  clearance: 'clearances',
  ledger: 'ledgers',
  talks: 'talks',
  party: 'parties',
  obligation: 'obligations',
  finding: 'findings',
  invitations: 'invitations',
  procedure: 'procedures',
  route: 'routes',
  calendar: 'calendars',
  leads: 'lead-times',
  authority: 'authority',
} as const;

export type Collection = (typeof collections)[keyof typeof collections];

/** Records that only the house itself writes have no address. */
export const collectionOf = (aggregate: string): Collection | undefined =>
  (collections as Readonly<Record<string, Collection>>)[aggregate];

/** The command that `POST /v1/<collection>` gives. Other founding commands are given at an id of the caller's. */
export const founding: Readonly<Partial<Record<Collection, string>>> = {
  agreements: 'ProposeAgreement',
  talks: 'EstablishTalks',
  parties: 'RegisterParty',
};
