import type * as Server from '@simplewebauthn/server';

interface WebAuthn extends Pick<
  typeof Server,
  | 'generateRegistrationOptions'
  | 'verifyRegistrationResponse'
  | 'generateAuthenticationOptions'
  | 'verifyAuthenticationResponse'
> {
  /** It brings no certificate of its maker. */
  readonly isUnattested: (attestation: string) => boolean;
}

let loaded: Promise<WebAuthn> | undefined;

/** What speaks WebAuthn is large, and read when the first passkey is asked for. */
export const webAuthn = (): Promise<WebAuthn> => {
  loaded ??= Promise.all([
    import('@simplewebauthn/server'),
    import('@simplewebauthn/server/helpers'),
  ]).then(([server, { decodeAttestationObject, isoBase64URL }]) => ({
    ...server,
    isUnattested: (attestation) => {
      const made = decodeAttestationObject(isoBase64URL.toBuffer(attestation));
      const format = made.get('fmt');
      return (
        format === 'none' || (format === 'packed' && made.get('attStmt').get('x5c') === undefined)
      );
    },
  }));
  return loaded;
};
