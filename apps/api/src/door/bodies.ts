import { Id, Language } from '@kyket/eventing';
import {
  Code,
  Email,
  FactorName,
  Password,
  RegistrationAnswer,
  SignedAnswer,
} from '@kyket/identity';
import { z } from 'zod';

/** What is sent to the door, and what the contract for programs says of it. */
const email = z.string().min(1).max(320);
const secret = z.string().min(1).max(100);

export const SignIn = z.strictObject({ email, password: Password, code: Code.optional() });
export type SignIn = z.output<typeof SignIn>;
export const PasskeySignIn = z.strictObject({ answer: SignedAnswer });

/** What a person shows to prove that it is they. */
export const Proof = z.union([
  z.strictObject({ password: Password }),
  z.strictObject({ code: Code }),
  z.strictObject({ answer: SignedAnswer }),
]);
export type Proof = z.output<typeof Proof>;

export const Spoken = z.strictObject({ language: Language });

export const PasswordChange = z.strictObject({ password: Password, chosen: Password });

export const NewDevice = z.strictObject({ name: FactorName });
export const DeviceConfirmation = z.strictObject({ id: Id, code: Code });
export const NewPasskey = z.strictObject({ name: FactorName, answer: RegistrationAnswer });

export const NewKey = z.strictObject({
  name: z.string().trim().min(1).max(100),
  scope: z.enum(['read', 'write']),
  days: z.int().min(1).max(366).default(90),
});

const Person = z.strictObject({
  email: Email,
  name: z.string().trim().min(1).max(200),
  language: Language.default('vi'),
});
export const Newcomer = Person.extend({ organisation: Id.optional() });
export const FirstPerson = Person.extend({ code: secret, password: Password });
export const PasswordChoice = z.strictObject({ secret, password: Password });

export const LinkOpening = z.strictObject({
  link: z.string().min(1).max(200),
  code: z.string().max(40).optional(),
});
