/** What the web has to know of where it stands. */
export class WebSettings {
  constructor(
    /** Reached through TLS: the cookie is then bound to this very host. */
    readonly secure: boolean,
    /** Opens the operator's door; known to who may read the data folder. */
    readonly operatorToken: string,
    /** Opens the page of metrics to a monitoring system elsewhere. */
    readonly metricsToken?: string | undefined,
  ) {}

  get cookie(): string {
    return this.secure ? '__Host-kyket' : 'kyket';
  }
}
