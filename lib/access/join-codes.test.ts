import { describe, expect, it } from 'vitest';
import { createJoinCode, readJoinCode, showJoinCode } from './join-codes';

describe('a join code', () => {
  it('has eight letters that are not mistaken for others, each as often', () => {
    const codes = Array.from({ length: 3_000 }, createJoinCode);
    expect(new Set(codes).size).toBe(3_000);
    const counts = new Map<string, number>();
    for (const letter of codes.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect([...counts.keys()].toSorted().join('')).toBe('23456789BCDFGHJKMNPQRSTVWXYZ');
    // 857 of each on average; eight standard deviations either way.
    for (const count of counts.values()) expect(Math.abs(count - 24_000 / 28)).toBeLessThan(8 * Math.sqrt(24_000 / 28));
  });

  it.each(['7FTKQRST', '7ftk-qrst', ' 7FTK QRST\n', '7 F T K – Q R S T'])('is known as %j', (text) => {
    expect(readJoinCode(text)).toBe('7FTKQRST');
  });

  it.each(['', '7FTKQRS', '7FTKQRSTT', '7FTKQRS0', '7FTKQRSA', '7FTKQRS*', `${' '.repeat(200)}7FTKQRST`])('is not %j', (text) => {
    expect(readJoinCode(text)).toBeUndefined();
  });

  it('is read as it is shown', () => {
    expect(showJoinCode('7FTKQRST')).toBe('7FTK-QRST');
    const code = createJoinCode();
    expect(readJoinCode(showJoinCode(code))).toBe(code);
  });
});
