import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What a browser is told to ask for, as far as a device looks at it. */
interface Asked {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}

/** Where the browser is, and what it does that an honest one does not. */
interface Answering {
  readonly origin: string;
  /** The name that the passkey is bound to; that of the page when not said. */
  readonly rpId?: string;
  /** Whoever holds the device did not show that it is theirs. */
  readonly unverified?: boolean;
  /** As another device would sign. */
  readonly key?: KeyObject;
}

const [present, verified, attested] = [0x01, 0x04, 0x40];

/** A passkey of its own in software: a real key of P-256, and real signatures, as WebAuthn writes them. */
export class Authenticator {
  readonly id = randomBytes(32).toString('base64url');
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;
  private userHandle: string | undefined;

  /** It is made for who is named, and remembers them. */
  makes({ challenge, user }: Asked, answering: Answering) {
    this.userHandle = user?.id;
    const attestation = map([
      [text('fmt'), text('none')],
      [text('attStmt'), map([])],
      [text('authData'), bytes(this.data(answering, this.credential))],
    ]);
    return {
      ...this.named,
      response: {
        clientDataJSON: clientData('webauthn.create', challenge, answering),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  signs({ challenge }: Asked, answering: Answering) {
    this.counter += 1;
    const clientDataJSON = clientData('webauthn.get', challenge, answering);
    const authenticatorData = this.data(answering);
    const signed = Buffer.concat([
      authenticatorData,
      hash(Buffer.from(clientDataJSON, 'base64url')),
    ]);
    return {
      ...this.named,
      response: {
        clientDataJSON,
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', signed, answering.key ?? this.keys.privateKey).toString(
          'base64url',
        ),
        ...(this.userHandle !== undefined && { userHandle: this.userHandle }),
      },
    };
  }

  /** As a copy of it would, that was made before it signed so often. */
  forgetsItsCounter(): void {
    this.counter = 0;
  }

  private get named() {
    const { id } = this;
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const;
  }

  private data({ origin, rpId, unverified = false }: Answering, credential?: Buffer): Buffer {
    const flags = present | (unverified ? 0 : verified) | (credential ? attested : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const rpIdHash = hash(Buffer.from(rpId ?? new URL(origin).hostname));
    return Buffer.concat([rpIdHash, Buffer.of(flags), counter, credential ?? Buffer.of()]);
  }

  private get credential(): Buffer {
    const id = Buffer.from(this.id, 'base64url');
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const key = map([
      [number(1), number(2)],
      [number(3), number(-7)],
      [number(-1), number(1)],
      [number(-2), bytes(Buffer.from(x, 'base64url'))],
      [number(-3), bytes(Buffer.from(y, 'base64url'))],
    ]);
    return Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, key]);
  }
}

const clientData = (type: string, challenge: string, { origin }: Answering): string =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString(
    'base64url',
  );

const hash = (data: Buffer): Buffer => createHash('sha256').update(data).digest();

/** As much of CBOR as a device needs to say what it has made. */
const head = (major: number, value: number): Buffer => {
  if (value < 24) return Buffer.of((major << 5) | value);
  return value < 256
    ? Buffer.of((major << 5) | 24, value)
    : Buffer.of((major << 5) | 25, value >> 8, value & 255);
};
const number = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (entries: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, entries.length), ...entries.flat()]);
