import { describe, expect, it } from 'vitest';
import { tokenIn, tokensInMessage } from './token-in';
import { createToken } from './tokens';

const token = createToken();
const behind = [
  '',
  '.',
  ',',
  ')',
  '>',
  ';',
  '"',
  ' ',
  '\n',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '&data=05',
  ']',
  '}',
  '”',
  '’',
  '»',
  '。',
  '-',
  '_',
  '?x=1',
  ' and then some words',
  '%',
  '%E2%80',
  '%3E',
  '%2526data',
  '=\r\n',
  '*',
  '|',
  '\u2026',
];
const before = ['', '<', '(', '"', '\u200B', '\u2060', ' ', '%20', '\u00AB'];

describe('the secret of a link', () => {
  it.each(behind)('is found before %j', (rest) => expect(tokenIn(`${token}${rest}`)).toBe(token));
  it.each(before)('is found behind %j', (start) => expect(tokenIn(`${start}${token}`)).toBe(token));

  it('is found with what nobody can see within', () => {
    expect(tokenIn(`${token.slice(0, 20)}\u200B${token.slice(20, 30)}\u00AD${token.slice(30)}`)).toBe(token);
  });

  it('never ends in what mail programs cut off', () => {
    for (let round = 0; round < 500; round += 1) {
      const other = createToken();
      expect(tokenIn(`${other}.`)).toBe(other);
    }
  });

  it.each(['', token.slice(1), `${token}A`, `A${token}`, `${token.slice(0, 42)}_`, 'a'.repeat(8_000)])(
    'is not in %j',
    (text) => expect(tokenIn(text)).toBeUndefined(),
  );
});

describe('a message', () => {
  const link = `https://city.example/open/${token}`;
  it.each([
    ['the address alone', link],
    ['in the middle of a sentence', `Dear Ana,\nplease open ${link}, and answer by Friday.\n`],
    ['in upper case but for its secret', `HTTPS://CITY.EXAMPLE/OPEN/${token}`],
    [
      'wrapped by a filter',
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cana%40city.example`,
    ],
    [
      'wrapped twice',
      `https://filter.example/?q=${encodeURIComponent(`https://safe.example/?u=${encodeURIComponent(link)}`)}`,
    ],
    ['marked up', `[Open](${link}) or <a href="${link}">here</a>`],
    ['broken over two lines', `Open ${link.slice(0, -20)}\n${link.slice(-20)}\nand answer.`],
    ['broken as mail is on its way', `Open ${link.slice(0, -20)}=\r\n${link.slice(-20)} and answer.`],
    ['the secret alone', ` ${token}\u200B `],
  ])('with a link %s', (_, message) => expect(tokensInMessage(message)[0]).toBe(token));

  it('with several links has them in their order, and no more than twenty', () => {
    const tokens = Array.from({ length: 30 }, createToken);
    expect(tokensInMessage(tokens.map((one) => `https://city.example/open/${one}`).join('\n'))).toEqual(
      tokens.slice(0, 20),
    );
  });

  it.each(['', 'Good morning', 'https://city.example/open/', `https://city.example/open/${token.slice(2)}`])(
    'without one: %j',
    (message) => expect(tokensInMessage(message)).toEqual([]),
  );

  it('of any length is read in no time', () => {
    const started = performance.now();
    for (const text of [
      '/open/'.repeat(10_000),
      'A'.repeat(60_000),
      `/open/${'A '.repeat(30_000)}`,
      '%25'.repeat(20_000),
      `/open/${'=\n'.repeat(30_000)}`,
    ])
      tokensInMessage(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
