import { Id, Language, type Role } from '@kyket/eventing';
import { z } from 'zod';

/** E-mail addresses differ in more than case to a machine, and not to a person. */
export const Email = z
  .string()
  .max(254)
  .transform((email) => email.normalize('NFKC').trim().toLowerCase())
  .pipe(z.email());

/** Nobody signs in as the clock or a process manager. */
const roles = [
  'desk-officer',
  'head',
  'focal-point',
  'consulted-body',
  'deciding-authority',
  'signatory',
  'counterpart',
  'archivist',
  'programme-officer',
  'steward',
  'administrator',
  'auditor',
] as const satisfies readonly Role[];

/** What it takes to open an account. */
export const NewAccount = z.strictObject({
  personId: Id,
  email: Email,
  password: z.string().min(1).max(1024),
  name: z.string().trim().min(1).max(200),
  language: Language,
  organisation: Id.optional(),
  office: Id.optional(),
  roles: z.array(z.enum(roles)),
});
export type NewAccount = z.input<typeof NewAccount>;

/** A person's way in, and what they are in the house. Their name is with the people. */
export interface Account {
  readonly personId: Id;
  readonly email: string;
  readonly organisation?: Id | undefined;
  readonly office?: Id | undefined;
  readonly roles: readonly Role[];
}
