/** Where from to look at a case file: everything empty is now. */
export interface Viewpoint {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly atRevision?: number | undefined;
}

export interface RegisterSearch {
  readonly q?: string | undefined;
  readonly status?: string | undefined;
}

/** Of what a report of accesses tells: one agreement or one person, some days, all or what was refused. */
export interface AccessSearch {
  readonly agreement?: string | undefined;
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly refused?: boolean | undefined;
}

export const isAboutSomething = ({ agreement, person }: AccessSearch): boolean =>
  agreement !== undefined || person !== undefined;

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

const withQuery = (path: string, query: Query): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
};

const viewing = ({ asOf, knownAt, atRevision }: Viewpoint): Query => ({
  asOf,
  knownAt,
  atRevision,
});

/** Where everything is read. A query is known by its address. */
export const addresses = {
  session: '/v1/session',
  capacities: '/v1/session/capacities',
  proof: '/v1/session/proof',
  proofChallenge: '/v1/session/proof/challenge',
  passkey: '/v1/session/passkey',
  passkeyChallenge: '/v1/session/passkey/challenge',
  ownPassword: '/v1/session/password',
  spoken: '/v1/session/language',
  sessions: '/v1/sessions',
  sessionCalled: (handle: string) => `/v1/sessions/${handle}`,
  factors: '/v1/session/factors',
  factor: (id: string) => `/v1/session/factors/${id}`,
  newPasskey: '/v1/session/factors/passkey',
  confirmPasskey: '/v1/session/factors/passkey/confirmation',
  newAuthenticator: '/v1/session/factors/totp',
  confirmAuthenticator: '/v1/session/factors/totp/confirmation',
  recoveryCodes: '/v1/session/recovery-codes',
  keys: '/v1/api-keys',
  key: (id: string) => `/v1/api-keys/${id}`,
  password: '/v1/password',
  setup: '/v1/setup',
  openLink: '/v1/links/open',
  words: '/v1/words',
  contract: '/openapi.json',
  inbox: (minPosition?: string) => withQuery('/v1/inbox', { minPosition }),
  agreements: ({ q, status }: RegisterSearch, after?: string, minPosition?: string) =>
    withQuery('/v1/agreements', { q, status, after, minPosition, limit: 50 }),
  agreement: (id: string, viewpoint: Viewpoint = {}) =>
    withQuery(`/v1/agreements/${id}`, viewing(viewpoint)),
  history: (id: string, viewpoint: Viewpoint = {}) =>
    withQuery(`/v1/agreements/${id}/history`, viewing(viewpoint)),
  invitations: (id: string) => `/v1/agreements/${id}/invitations`,
  accesses: (search: AccessSearch, after?: string) =>
    withQuery('/v1/accesses', { ...search, after, limit: 50 }),
  peopleAskedOf: '/v1/accesses/people',
  parties: '/v1/parties?limit=200',
  party: (id: string) => `/v1/parties/${id}`,
} as const;

export const isPast = ({ asOf, knownAt, atRevision }: Viewpoint): boolean =>
  asOf !== undefined || knownAt !== undefined || atRevision !== undefined;
