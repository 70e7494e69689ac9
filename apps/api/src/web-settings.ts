import type { Site } from '@kyket/identity';
import { Problem, type ProblemCode } from './problem';

interface Given {
  /** Opens the operator's door; known to who may read the data folder. */
  readonly operatorToken: string;
  /** Opens the page of metrics to a monitoring system elsewhere. */
  readonly metricsToken?: string | undefined;
  /** The address people type; not said, the one they asked. */
  readonly address?: URL | undefined;
  /** Where links in letters lead, once letters are really sent. In development: to where one asked. */
  readonly pages?: URL | 'as-asked' | undefined;
  /** Whether an act one may be held to takes a second factor, or only who has one is asked for it. */
  readonly secondFactor?: 'required' | 'offered' | undefined;
}

/** What the web has to know of where it stands. */
export class WebSettings {
  readonly operatorToken: string;
  readonly metricsToken: string | undefined;
  readonly secondFactor: 'required' | 'offered';
  /** Reached through TLS: the cookie is then bound to this very host. */
  readonly secure: boolean;

  constructor(private readonly given: Given) {
    this.operatorToken = given.operatorToken;
    this.metricsToken = given.metricsToken;
    this.secondFactor = given.secondFactor ?? 'required';
    this.secure = given.address?.protocol === 'https:';
  }

  get cookie(): string {
    return this.secure ? '__Host-kyket' : 'kyket';
  }

  /** What passkeys are bound to. */
  siteFor(host: string | undefined): Site {
    const { origin, hostname } = this.given.address ?? addressed(host);
    return { id: hostname, origin };
  }

  /** Nothing where no letter would leave the house, or none could say where to. */
  pagesSeenFrom(host: string | undefined): URL | undefined {
    const { pages } = this.given;
    if (pages !== 'as-asked') return pages;
    return host === undefined ? undefined : new URL(`http://${host}`);
  }

  /** Throws where there are none that a letter could lead to. */
  pagesFor(host: string | undefined, otherwise: ProblemCode = 'links-not-set-up'): URL {
    const pages = this.pagesSeenFrom(host);
    if (pages === undefined) throw new Problem(otherwise);
    return pages;
  }
}

const addressed = (host = ''): URL => {
  const address = URL.parse(`http://${host}`);
  if (address === null) throw new Problem('bad-request');
  return address;
};
