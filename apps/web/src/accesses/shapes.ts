/** One access, as the server tells it. */
export interface AccessEntry {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly sentence: string;
  readonly by: {
    readonly id: string;
    readonly person: string;
    readonly organisation?: string;
    readonly onBehalfOf?: string;
  };
  readonly agreement: { readonly id: string; readonly title: string } | null;
  /** By which right beyond that of the own side. */
  readonly as?: { readonly code: string; readonly says: string };
}

export interface PersonAskedOf {
  readonly id: string;
  readonly person: string;
  readonly organisation?: string;
}
