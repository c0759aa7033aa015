import { describe, expect, it } from 'vitest';
import { createId, createToken, hashToken, looksLikeToken } from './tokens';

describe('a token', () => {
  it('holds 256 bits that never repeat', () => {
    const tokens = Array.from({ length: 500 }, createToken);
    expect(new Set(tokens).size).toBe(500);
    expect(tokens.every((token) => looksLikeToken(token) && Buffer.from(token, 'base64url').length === 32)).toBe(true);
  });

  it('is hashed with SHA-256', () => {
    expect(Buffer.from(hashToken('abc'), 'base64url').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it.each(['', 'short', `${'a'.repeat(42)}=`, `${'a'.repeat(43)}\n`])('does not look like %j', (text) => {
    expect(looksLikeToken(text)).toBe(false);
  });
});

describe('an id', () => {
  it('cannot be guessed from another', () => {
    expect(new Set(Array.from({ length: 500 }, createId)).size).toBe(500);
    expect(Buffer.from(createId(), 'base64url')).toHaveLength(16);
  });
});
