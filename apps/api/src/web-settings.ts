import { Problem } from './problem';

/** What the web has to know of where it stands. */
export class WebSettings {
  constructor(
    /** Reached through TLS: the cookie is then bound to this very host. */
    readonly secure: boolean,
    /** Opens the operator's door; known to who may read the data folder. */
    readonly operatorToken: string,
    /** Opens the page of metrics to a monitoring system elsewhere. */
    readonly metricsToken?: string | undefined,
    /** Where links in letters lead, once letters are really sent. In development: to where one asked. */
    private readonly pages?: URL | 'as-asked' | undefined,
  ) {}

  get cookie(): string {
    return this.secure ? '__Host-kyket' : 'kyket';
  }

  /** Throws where no letter would leave the house, or none could say where to. */
  pagesFor(host: string | undefined): URL {
    if (this.pages === undefined || (this.pages === 'as-asked' && host === undefined))
      throw new Problem('links-not-set-up');
    return this.pages === 'as-asked' ? new URL(`http://${host}`) : this.pages;
  }
}
