import { Id, Language } from '@kyket/eventing';
import { z } from 'zod';

/** E-mail addresses differ in more than case to a machine, and not to a person. */
export const Email = z
  .string()
  .max(254)
  .transform((email) => email.normalize('NFKC').trim().toLowerCase())
  .pipe(z.email());

export const Password = z.string().min(1).max(1024);

/** What it takes to open an account. Without a password its owner chooses one by the invitation. */
export const NewAccount = z.strictObject({
  personId: Id,
  email: Email,
  password: Password.optional(),
  name: z.string().trim().min(1).max(200),
  language: Language,
});
export type NewAccount = z.input<typeof NewAccount>;

/** A person's way in. Their name is with the people, and what they may do is in the log. */
export interface Account {
  readonly personId: Id;
  readonly email: string;
}

/** What is asked of a password. Length counts, and that it is on nobody's list; not which kinds of letters it has. */
export interface PasswordRule {
  readonly shortest: number;
  readonly mayBeGuessed: boolean;
}

/** NIST SP 800-63B-4: fifteen letters where the password stands alone. */
export const realPasswords: PasswordRule = { shortest: 15, mayBeGuessed: false };
/** Of demonstration accounts, whose passwords are told to everybody. */
export const demoPasswords: PasswordRule = { shortest: 4, mayBeGuessed: true };
