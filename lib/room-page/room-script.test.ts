import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { roomScript } from './room-script';

describe('the script of the participants’ page', () => {
  it('is at most 5 KB before compression, and is a script', () => {
    expect(Buffer.byteLength(roomScript())).toBeLessThanOrEqual(5_000);
    expect(() => new Script(roomScript())).not.toThrow();
  });

  it('can stand in a page', () => {
    expect(roomScript()).not.toMatch(/<\/script|<!--/i);
  });
});
