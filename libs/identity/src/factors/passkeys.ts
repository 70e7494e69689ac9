import type { Id } from '@kyket/eventing';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RegistrationAnswer, SignedAnswer } from './answers';
import { lifetime, type Challenges } from './challenges';
import type { FactorRegister, KeptFactor, KeptPasskey } from './register';
import { webAuthn } from './web-authn';

/** Where passkeys are made and used: the name that they are bound to, and the pages that may ask for them. */
export interface Site {
  readonly id: string;
  readonly origin: string;
}

interface Owner {
  readonly personId: Id;
  readonly name: string;
  readonly account: string;
}

/** Passkeys: made on the person's own device, which asks for finger, face or PIN each time and signs what it is given. */
export class Passkeys {
  constructor(
    private readonly register: FactorRegister,
    private readonly challenges: Challenges,
    private readonly now: () => number,
  ) {}

  /** What the browser is to ask for. The device remembers whose the passkey is, so that nobody need say so to come in. */
  async offer({ personId, name, account }: Owner, site: Site) {
    const { generateRegistrationOptions } = await webAuthn();
    return generateRegistrationOptions({
      rpName: 'Kyket',
      rpID: site.id,
      userID: handleOf(personId),
      userName: account,
      userDisplayName: name,
      challenge: bytesOf(await this.challenges.issue('adding', personId)),
      timeout: lifetime,
      attestationType: 'none',
      excludeCredentials: await this.known(personId),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** Nothing for an answer that is not good: to another challenge, from another page, or of a passkey that is somebody's. */
  async add(
    personId: Id,
    { name, answer }: { readonly name: string; readonly answer: RegistrationAnswer },
    site: Site,
  ): Promise<KeptFactor | undefined> {
    const challenge = challengeIn(answer);
    if (!(await this.challenges.take(challenge, 'adding', personId))) return undefined;
    const made = await this.made(answer, challenge, site);
    if (made === undefined) return undefined;

    const { id, publicKey, counter } = made.credential;
    const { transports } = answer.response;
    const factor: KeptFactor = {
      ...{ id: randomUUID(), personId, kind: 'passkey', name },
      addedAt: new Date(this.now()).toISOString(),
      credential: { id, publicKey: textOf(publicKey), counter, ...(transports && { transports }) },
    };
    return (await this.register.add(factor)) ? factor : undefined;
  }

  /** What the browser is to ask of whoever comes in; of a person who is known, of their passkeys alone. */
  async ask(site: Site, personId?: Id) {
    const { generateAuthenticationOptions } = await webAuthn();
    const challenge = await this.challenges.issue(
      personId === undefined ? 'signing-in' : 'proving',
      personId,
    );
    return generateAuthenticationOptions({
      rpID: site.id,
      challenge: bytesOf(challenge),
      timeout: lifetime,
      userVerification: 'required',
      ...(personId !== undefined && { allowCredentials: await this.known(personId) }),
    });
  }

  /** Whose passkey it was that signed. Nothing for an answer that is not good, or not of the person it has to be. */
  async take(answer: SignedAnswer, site: Site, personId?: Id): Promise<Id | undefined> {
    const ceremony = personId === undefined ? 'signing-in' : 'proving';
    const challenge = challengeIn(answer);
    if (!(await this.challenges.take(challenge, ceremony, personId))) return undefined;

    const passkey = await this.register.passkey(answer.id);
    if (passkey === undefined || !isOf(passkey, answer, personId)) return undefined;
    const counter = await this.signed(answer, challenge, passkey, site);
    if (counter === undefined) return undefined;
    await this.register.wasUsed(passkey, counter);
    return passkey.personId;
  }

  private async known(personId: Id) {
    const factors = await this.register.listOf(personId);
    return factors.flatMap((factor) =>
      factor.kind === 'passkey'
        ? [{ id: factor.credential.id, transports: [...(factor.credential.transports ?? [])] }]
        : [],
    );
  }

  private async made(answer: RegistrationAnswer, challenge: string, site: Site) {
    const { verifyRegistrationResponse, isUnattested } = await webAuthn();
    try {
      // Who made the device is nobody's business, and its certificates would have us look up addresses that they name.
      if (!isUnattested(answer.response.attestationObject)) return undefined;
      const { clientDataJSON, attestationObject } = answer.response;
      const { registrationInfo } = await verifyRegistrationResponse({
        response: { ...answer, ...unextended, response: { clientDataJSON, attestationObject } },
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.id,
      });
      return registrationInfo;
    } catch {
      return undefined;
    }
  }

  /** How often the passkey says it has signed; nothing unless it has signed this. */
  private async signed(
    answer: SignedAnswer,
    challenge: string,
    passkey: KeptPasskey,
    site: Site,
  ): Promise<number | undefined> {
    const { verifyAuthenticationResponse } = await webAuthn();
    const { id, publicKey } = passkey.credential;
    const counter = await this.register.lastCounterOf(passkey);
    const { userHandle: _, ...response } = answer.response;
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: { ...answer, ...unextended, response },
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.id,
        credential: { id, publicKey: bytesOf(publicKey), counter },
      });
      return verified ? authenticationInfo.newCounter : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Whoever comes in says by their passkey alone who they are, so there it has to be told whose it is. */
const isOf = (
  passkey: KeptPasskey,
  { response: { userHandle } }: SignedAnswer,
  personId: Id | undefined,
): boolean =>
  userHandle === undefined || userHandle === null
    ? passkey.personId === personId
    : userHandle === textOf(handleOf(passkey.personId)) &&
      (personId === undefined || passkey.personId === personId);

const unextended = { clientExtensionResults: {} };

const ClientData = z.object({ challenge: z.string() });

/** The challenge that an answer says it answers; whether it does is for its signature to show. */
const challengeIn = ({ response }: RegistrationAnswer | SignedAnswer): string => {
  try {
    const json = Buffer.from(response.clientDataJSON, 'base64url').toString();
    return ClientData.parse(JSON.parse(json)).challenge;
  } catch {
    return '';
  }
};

const handleOf = (personId: Id) =>
  Uint8Array.from(Buffer.from(personId.replaceAll('-', ''), 'hex'));

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
