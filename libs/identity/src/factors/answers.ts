import { z } from 'zod';

const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/);

const credential = {
  id: bytes(1_400),
  rawId: bytes(1_400),
  type: z.literal('public-key'),
};

/** What a browser answers when a passkey was made: `RegistrationResponseJSON` of WebAuthn. What else they tell is not read. */
export const RegistrationAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(8_000),
    attestationObject: bytes(64_000),
    transports: z.array(z.string().max(100)).max(20).optional(),
  }),
});
export type RegistrationAnswer = z.output<typeof RegistrationAnswer>;

/** What a browser answers when a passkey has signed: `AuthenticationResponseJSON` of WebAuthn. */
export const SignedAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(8_000),
    authenticatorData: bytes(8_000),
    signature: bytes(8_000),
    userHandle: bytes(200).nullish(),
  }),
});
export type SignedAnswer = z.output<typeof SignedAnswer>;
