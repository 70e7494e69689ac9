import { positionFrom, positionText, Safe, type Position } from '@kyket/eventing';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Problem } from './problem';

const cipher = 'aes-256-gcm';
const [nonceBytes, tagBytes] = [12, 16];

/** Places in the log as they leave the house: sealed, and in lists never twice the same, so that nobody can tell how much others record, or whether they do. */
@Injectable()
export class PositionTokens implements OnModuleInit {
  private key = Buffer.alloc(0);

  constructor(private readonly safe: Safe) {}

  /** One key for all processes of the house, for as long as its safe is kept. */
  async onModuleInit(): Promise<void> {
    await this.safe.putNew('key', 'positions', randomBytes(32).toString('base64'));
    this.key = Buffer.from((await this.safe.get<string>('key', 'positions')) ?? '', 'base64');
  }

  of(position: Position | string): string {
    const text = typeof position === 'string' ? position : positionText(position);
    return this.seal(text, randomBytes(nonceBytes));
  }

  /** The place of somebody's own act tells them nothing new, and a receipt told again is the same to the letter. */
  inReceipt<Told extends { readonly position?: string | undefined }>(told: Told): Told {
    if (told.position === undefined) return told;
    const nonce = createHmac('sha256', this.key).update(told.position).digest();
    return { ...told, position: this.seal(told.position, nonce.subarray(0, nonceBytes)) };
  }

  private seal(text: string, nonce: Buffer): string {
    const sealing = createCipheriv(cipher, this.key, nonce);
    const sealed = Buffer.concat([sealing.update(text), sealing.final()]);
    return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url');
  }

  /** Throws the problem `not-valid` for what the house has not sealed. */
  from(token: string, pointer = '#/minPosition'): Position {
    const bytes = Buffer.from(token, 'base64url');
    try {
      const opening = createDecipheriv(cipher, this.key, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      const sealed = bytes.subarray(nonceBytes + tagBytes);
      return positionFrom(Buffer.concat([opening.update(sealed), opening.final()]).toString());
    } catch {
      throw new Problem('not-valid', { errors: [{ pointer, code: 'no-such-position' }] });
    }
  }
}
