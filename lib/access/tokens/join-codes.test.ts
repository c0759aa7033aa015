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

  it.each([
    ...[
      '7FTK\u200BQRST',
      '\u20607FTK-QRST',
      '７ＦＴＫ－ＱＲＳＴ',
      '７ｆｔｋ　ｑｒｓｔ',
      '7FTK\u2212QRST',
      '7FTK.QRST',
      '7FTK_QRST',
      '7FTK-QRST.',
      '«7FTK-QRST»',
      '7FTK–QRST,',
      '\u202A7FTK-QRST\u202C',
    ],
    ...[
      'https://chancery.example/join/7FTKQRST',
      'http://127.0.0.1:3000/join/7ftk-qrst/',
      'chancery.example/join/7FTKQRST?utm_source=mail',
      'https://chancery.example/join?code=7FTK-QRST',
      'https://chancery.example/join?x=1&code=7FTK%2DQRST#top',
    ],
    ...['7%46TK-QRST', '٧FTK-QRST', '7FТК-QRSТ', '7fтк-qrsτ'],
  ])('is known as pasted or typed on another keyboard: %j', (text) => {
    expect(readJoinCode(text)).toBe('7FTKQRST');
  });

  it('is known in letters that look the same and no others, and in no others', () => {
    expect(readJoinCode('ВСНКМРТХ')).toBe('BCHKMPTX');
    expect(readJoinCode('вснкмртх')).toBe('BCHKMPTX');
    expect(readJoinCode('ΒΗΚΜΝΡΤΧ')).toBe('BHKMNPTX');
    // Small eta looks like n and is H; small nu looks like v and is N.
    expect(readJoinCode('βηκμνρτχ')).toBeUndefined();
    expect(readJoinCode('7FTKQRSД')).toBeUndefined();
  });

  it.each([
    '',
    '7FTKQRS',
    '7FTKQRSTT',
    '7FTKQRS0',
    '7FTKQRSA',
    '7FTKQRS*',
    'https://chancery.example/workshop/7FTKQRST',
    '%%%%%%%%',
    `${' '.repeat(600)}7FTKQRST`,
  ])('is not %j', (text) => {
    expect(readJoinCode(text)).toBeUndefined();
  });

  it('is read as it is shown', () => {
    expect(showJoinCode('7FTKQRST')).toBe('7FTK-QRST');
    const code = createJoinCode();
    expect(readJoinCode(showJoinCode(code))).toBe(code);
  });
});
