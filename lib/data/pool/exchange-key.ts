/** The key by which other installations know that a file of contributions comes from this one, and is whole. */
import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const rawKeyBytes = 32;
/** What stands before the 32 bytes of an Ed25519 key in its standard form (RFC 8410). */
const publicKeyHead = Buffer.from('302a300506032b6570032100', 'hex');

export interface ExchangeKey {
  /** Base64url of the 32 bytes. */
  readonly publicKey: string;
  readonly fingerprint: string;
  sign(text: string): string;
  /** Another name for the same contributor: the same in every file of this key, and told by nobody without the key. */
  blind(contributor: string): string;
}

/** SHA-256 of the key, in hexadecimal. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex');
}

/** Throws where the file is there already: a lost key cannot be made again. */
export function createExchangeKey(file: string): ExchangeKey {
  mkdirSync(dirname(file), { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return exchangeKey(privateKey);
}

export function readExchangeKey(file: string): ExchangeKey {
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds no Ed25519 key.`);
  return exchangeKey(key);
}

function exchangeKey(privateKey: KeyObject): ExchangeKey {
  const publicKey = createPublicKey(privateKey)
    .export({ type: 'spki', format: 'der' })
    .subarray(-rawKeyBytes)
    .toString('base64url');
  const blinding = createHash('sha256')
    .update('chancery contributors')
    .update(privateKey.export({ type: 'pkcs8', format: 'der' }))
    .digest();
  return {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
    blind: (contributor) => createHmac('sha256', blinding).update(contributor).digest('base64url'),
  };
}

/** False also where the key or the signature is none. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const raw = Buffer.from(publicKey, 'base64url');
  if (raw.length !== rawKeyBytes) return false;
  const key = createPublicKey({ key: Buffer.concat([publicKeyHead, raw]), type: 'spki', format: 'der' });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
}
