import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { BrowserToken } from '@/lib/access/cookies/access-cookie';

const cipher = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** Seals tokens with the secret of one browser: whoever has the database alone opens nothing. */
export class TokenSeal {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'tokens that one browser keeps', keyBytes));
  }

  seal({ assessmentId, token }: BrowserToken): string {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, this.#key, nonce).setAAD(Buffer.from(assessmentId));
    return Buffer.concat([nonce, sealing.update(token, 'utf8'), sealing.final(), sealing.getAuthTag()]).toString(
      'base64url',
    );
  }

  /** Undefined where another secret, or another assessment, was sealed. */
  open(assessmentId: string, sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    const [nonce, text, tag] = [
      bytes.subarray(0, nonceBytes),
      bytes.subarray(nonceBytes, -tagBytes),
      bytes.subarray(-tagBytes),
    ];
    try {
      const opening = createDecipheriv(cipher, this.#key, nonce).setAAD(Buffer.from(assessmentId)).setAuthTag(tag);
      return Buffer.concat([opening.update(text), opening.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }
}
