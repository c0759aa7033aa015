import { describe, expect, it } from 'vitest';
import { linkAddress } from './link-address';

const addressOf = (headers: Record<string, string>, publicAddress?: string) =>
  linkAddress(new Headers(headers), 'TOKEN', publicAddress);

describe('the address of a private link', () => {
  it.each([
    ['the host asked for', { host: 'city.example' }, 'http://city.example/open/TOKEN'],
    ['with its port', { host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000/open/TOKEN'],
    ['in the newer notation', { host: '[::1]:3000' }, 'http://[::1]:3000/open/TOKEN'],
    ['over https', { host: 'city.example', 'x-forwarded-proto': 'https, http' }, 'https://city.example/open/TOKEN'],
    [
      'without the port of https',
      { host: 'city.example:443', 'x-forwarded-proto': 'https' },
      'https://city.example/open/TOKEN',
    ],
    ['without the port of http', { host: '[::1]:80' }, 'http://[::1]/open/TOKEN'],
    [
      'with a port that is unusual for its protocol',
      { host: 'city.example:80', 'x-forwarded-proto': 'https' },
      'https://city.example:80/open/TOKEN',
    ],
    [
      'whatever else is claimed',
      { host: 'city.example', 'x-forwarded-host': 'evil.example' },
      'http://city.example/open/TOKEN',
    ],
    ['an odd protocol', { host: 'city.example', 'x-forwarded-proto': 'javascript' }, 'http://city.example/open/TOKEN'],
    ['a host that is none', { host: 'city.example/@evil.example' }, 'http://localhost/open/TOKEN'],
    ['a host with a name before it', { host: 'city.example@evil.example' }, 'http://localhost/open/TOKEN'],
    ['no host', {}, 'http://localhost/open/TOKEN'],
  ])('is %s', (_, headers, expected) => {
    expect(addressOf(headers)).toBe(expected);
  });

  it('is what the operator says, whatever the request says', () => {
    expect(addressOf({ host: 'evil.example', 'x-forwarded-host': 'evil.example' }, 'https://city.example')).toBe(
      'https://city.example/open/TOKEN',
    );
  });
});
