import { createHash, randomBytes } from 'node:crypto';
import type { Authentication, CameBy, Id, Safe } from '@kyket/eventing';

export interface Session {
  /** Names the session to its owner in a list; opens nothing. */
  readonly handle: string;
  readonly personId: Id;
  /** How its person last proved who they are. */
  readonly authentication: Authentication;
  readonly openedAt: string;
  /** When its person last proved who they are. */
  readonly provenAt: string;
  /** They have done so since they came in. */
  readonly provenAgain?: true | undefined;
  /** When it ends however busy it is. */
  readonly endsAt: string;
  /** What the browser said it was. */
  readonly device?: string | undefined;
  /** The invitation by which somebody without an account came in. */
  readonly link?: CameBy | undefined;
}

export interface SessionLimits {
  /** In milliseconds, like the other. */
  readonly idle: number;
  readonly absolute: number;
}

type Opening = Pick<Session, 'personId' | 'authentication' | 'device' | 'link' | 'provenAgain'>;

const minute = 60_000;
const kind = 'session';
/** Apart from the session, so that a last look at one that has just been ended cannot bring it back. */
const kindOfSight = 'session-seen';

/**
 * Who is signed in. A session is opened by an id that only its browser knows: the safe keeps the id's
 * hash. It reads real time, so moving the one clock signs nobody out.
 */
export class Sessions {
  constructor(
    private readonly safe: Safe,
    private readonly limits: SessionLimits = { idle: 30 * minute, absolute: 12 * 60 * minute },
    private readonly now: () => number = Date.now,
  ) {}

  /** The id is told once, here, and is to go into a cookie. */
  async open(opening: Opening): Promise<{ readonly id: string; readonly session: Session }> {
    return this.keep(opening, this.now() + this.limits.absolute, this.now());
  }

  /** The session that an id opens; nothing when it has ended. Being asked for keeps it awake. */
  async find(id: string): Promise<Session | undefined> {
    const handle = handleOf(id);
    const [session, seen] = await Promise.all([
      this.safe.get<Session>(kind, handle),
      this.safe.get<number>(kindOfSight, handle),
    ]);
    if (!session || seen === undefined || this.isOver(session, seen)) return undefined;

    // Not at every click: each is a write to the disk.
    if (this.now() - seen > Math.min(minute, this.limits.idle / 10)) await this.see(session);
    return session;
  }

  /** The same session under a new id, once its person has proven anew who they are. The old id opens nothing. */
  async prove(
    id: string,
    authentication: Authentication,
  ): Promise<{ readonly id: string; readonly session: Session } | undefined> {
    const session = await this.find(id);
    if (!session) return undefined;

    await this.endNamed(session.handle);
    return this.keep(
      { ...session, authentication, provenAgain: true },
      Date.parse(session.endsAt),
      Date.parse(session.openedAt),
    );
  }

  async end(id: string): Promise<void> {
    await this.endNamed(handleOf(id));
  }

  async listOf(personId: Id): Promise<readonly Session[]> {
    const sessions = (await this.safe.list<Session>(kind)).map(({ value }) => value);
    const theirs = sessions.filter((session) => session.personId === personId);
    const awake = await Promise.all(
      theirs.map(async (session) => {
        const seen = await this.safe.get<number>(kindOfSight, session.handle);
        return seen !== undefined && !this.isOver(session, seen);
      }),
    );
    return theirs.filter((_, index) => awake[index]);
  }

  /** Ends one of a person's sessions by its handle, and nobody else's. Says whether there was one. */
  async endOf(personId: Id, handle: string): Promise<boolean> {
    const session = await this.safe.get<Session>(kind, handle);
    if (session?.personId !== personId) return false;
    await this.endNamed(handle);
    return true;
  }

  /** Ends all sessions of a person, but for the one named. */
  async endAllOf(personId: Id, but?: string): Promise<void> {
    const sessions = await this.safe.list<Session>(kind);
    for (const { key, value } of sessions) {
      if (value.personId === personId && key !== but) await this.endNamed(key);
    }
  }

  /** Ends all that an invitation let in. */
  async endAllBy(invitation: Id): Promise<void> {
    for (const { key, value } of await this.safe.list<Session>(kind))
      if (value.link?.invitation === invitation) await this.endNamed(key);
  }

  private async keep(
    { personId, authentication, device, link, provenAgain }: Opening,
    endsAt: number,
    openedAt: number,
  ): Promise<{ readonly id: string; readonly session: Session }> {
    const id = randomBytes(32).toString('base64url');
    const session: Session = {
      handle: handleOf(id),
      personId,
      authentication,
      openedAt: new Date(openedAt).toISOString(),
      provenAt: new Date(this.now()).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
      ...(device !== undefined && { device: device.slice(0, 300) }),
      ...(link && { link }),
      ...(provenAgain && { provenAgain }),
    };
    await this.see(session);
    await this.safe.put(kind, session.handle, session, { expiresAt: new Date(endsAt) });
    return { id, session };
  }

  private async see({ handle, endsAt }: Session): Promise<void> {
    const expiresAt = new Date(Math.min(this.now() + this.limits.idle, Date.parse(endsAt)));
    await this.safe.put(kindOfSight, handle, this.now(), { expiresAt });
  }

  private async endNamed(handle: string): Promise<void> {
    await this.safe.delete(kind, handle);
    await this.safe.delete(kindOfSight, handle);
  }

  private isOver({ endsAt }: Session, seen: number): boolean {
    const now = this.now();
    return now >= Date.parse(endsAt) || now - seen >= this.limits.idle;
  }
}

const handleOf = (id: string): string => createHash('sha256').update(id).digest('hex');
