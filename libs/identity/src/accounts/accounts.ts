import type { Id, Safe } from '@kyket/eventing';
import type { People } from '../people/people';
import { type Account, Email, NewAccount, type PasswordRule, realPasswords } from './account';
import { refuse } from './account.refusals';
import { isGuessable } from './guessable';
import { hashPassword, isOutdated, isPassword } from './password';

interface Kept extends Account {
  /** Absent until the owner has chosen one. */
  readonly password?: string;
}

const kind = 'account';
const kindOfEmail = 'account-email';

/** Local accounts: who may sign in with a password. All of it lies in the safe, and nothing in the log. */
export class Accounts {
  constructor(
    private readonly safe: Safe,
    private readonly people: People,
    private readonly rule: PasswordRule = realPasswords,
  ) {}

  /** Refuses `email-taken`, `account-exists`, `password-too-short`, `password-guessable`; throws ZodError for what is malformed. */
  async open(given: NewAccount): Promise<Account> {
    const { password, name, language, personId, email } = NewAccount.parse(given);
    const secret = password && { password: await this.chosen(password, [name, email]) };
    if (await this.safe.get(kind, personId)) throw refuse('account-exists');
    await this.claim(email, personId);
    const kept: Kept = { personId, email, ...secret };
    if (!(await this.safe.putNew(kind, personId, kept))) throw refuse('account-exists');
    await this.people.keep({ personId, name, email, language });
    return toAccount(kept);
  }

  /** The account that these belong to; nothing otherwise, after just as long. */
  async signIn(email: string, password: string): Promise<Account | undefined> {
    const kept = await this.byEmail(email);
    return (await this.isTheirs(kept, password)) && kept ? toAccount(kept) : undefined;
  }

  /** Whether the person proves once more to be who they are. */
  async isPasswordOf(personId: Id, password: string): Promise<boolean> {
    return this.isTheirs(await this.safe.get<Kept>(kind, personId), password);
  }

  async of(personId: Id): Promise<Account | undefined> {
    const kept = await this.safe.get<Kept>(kind, personId);
    return kept && toAccount(kept);
  }

  /** Whether its owner has ever chosen one. */
  async hasPassword(personId: Id): Promise<boolean> {
    return (await this.safe.get<Kept>(kind, personId))?.password !== undefined;
  }

  /** Whose account has this address. */
  async holderOf(email: string): Promise<Id | undefined> {
    return (await this.byEmail(email))?.personId;
  }

  async all(): Promise<readonly Account[]> {
    return (await this.safe.list<Kept>(kind)).map(({ value }) => toAccount(value));
  }

  /** Refuses `no-such-account`, `password-too-short`, `password-guessable`. Ending the person's sessions is the caller's to do. */
  async changePassword(personId: Id, password: string): Promise<void> {
    const change = await this.consider(personId, password);
    await change();
  }

  /** Refuses as a change does and changes nothing yet: what may be used once is used up between the two. */
  async consider(personId: Id, password: string): Promise<() => Promise<void>> {
    const kept = await this.safe.get<Kept>(kind, personId);
    if (!kept) throw refuse('no-such-account');
    const person = await this.people.of(personId);
    const secret = await this.chosen(password, [kept.email, person?.name ?? '']);
    return () => this.safe.put(kind, personId, { ...kept, password: secret });
  }

  /** Nobody signs in with it again, and its address is free. */
  async close(personId: Id): Promise<void> {
    const kept = await this.safe.get<Kept>(kind, personId);
    await this.safe.delete(kind, personId);
    if (kept) await this.safe.delete(kindOfEmail, kept.email);
  }

  private async isTheirs(kept: Kept | undefined, password: string): Promise<boolean> {
    if (!(await isPassword(password.slice(0, 1024), kept?.password)) || !kept?.password)
      return false;
    if (isOutdated(kept.password))
      await this.safe.put(kind, kept.personId, { ...kept, password: await hashPassword(password) });
    return true;
  }

  private async byEmail(given: string): Promise<Kept | undefined> {
    const email = Email.safeParse(given);
    const personId = email.success && (await this.safe.get<Id>(kindOfEmail, email.data));
    const kept = personId ? await this.safe.get<Kept>(kind, personId) : undefined;
    return kept && email.data === kept.email ? kept : undefined;
  }

  /** The address is taken first: of two who open an account with it at once, one is refused. */
  private async claim(email: string, personId: Id): Promise<void> {
    if (await this.safe.putNew(kindOfEmail, email, personId)) return;

    const holder = await this.safe.get<Id>(kindOfEmail, email);
    // What a crash left between the two entries is one's own.
    if (holder !== personId) throw refuse('email-taken');
  }

  private async chosen(password: string, about: readonly string[]): Promise<string> {
    const { shortest, mayBeGuessed } = this.rule;
    if ([...password].length < shortest) throw refuse('password-too-short', { shortest });
    if (!mayBeGuessed && (await isGuessable(password, about))) throw refuse('password-guessable');
    return hashPassword(password);
  }
}

const toAccount = ({ personId, email }: Kept): Account => ({ personId, email });
