import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';

/** A browser knows passkeys only on a page that came safely. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

/** The person turned away, or the device has no such key. Which of them, browsers do not tell. */
export class PasskeyNotUsed extends Error {
  override readonly name = 'PasskeyNotUsed';
}

const notUsed = (cause: unknown): never => {
  throw new PasskeyNotUsed('', { cause });
};

/** Most visits need no passkey, so what speaks to the device is fetched when one does. */
const device = () => import('@simplewebauthn/browser');

const passkeyFor = async (challenge: string): Promise<AuthenticationResponseJSON> => {
  const [{ startAuthentication }, optionsJSON] = await Promise.all([
    device(),
    ask<PublicKeyCredentialRequestOptionsJSON>(challenge, { method: 'POST' }),
  ]);
  return startAuthentication({ optionsJSON }).catch(notUsed);
};

export const passkeyForProof = () => passkeyFor(addresses.proofChallenge);
export const passkeyForSignIn = () => passkeyFor(addresses.passkeyChallenge);

export const newPasskey = async (
  optionsJSON: PublicKeyCredentialCreationOptionsJSON,
): Promise<RegistrationResponseJSON> => {
  const { startRegistration } = await device();
  return startRegistration({ optionsJSON }).catch(notUsed);
};
