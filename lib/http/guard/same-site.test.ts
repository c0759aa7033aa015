import { describe, expect, it } from 'vitest';
import { comesFromHere } from './same-site';

describe('a request that changes something', () => {
  it.each([
    ['from a page here', { 'sec-fetch-site': 'same-origin', host: 'city.example' }, true],
    ['typed by a person', { 'sec-fetch-site': 'none' }, true],
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    ['from a sibling site', { 'sec-fetch-site': 'same-site', origin: 'https://www.city.example' }, false],
    ['from an older browser here', { origin: 'https://city.example', host: 'city.example' }, true],
    ['from an older browser elsewhere', { origin: 'https://evil.example', host: 'city.example' }, false],
    ['from a page without an origin', { origin: 'null', host: 'city.example' }, false],
    [
      'through a proxy',
      { origin: 'https://city.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'city.example' },
      true,
    ],
    ['from another port', { origin: 'http://city.example:8080', host: 'city.example' }, false],
    ['from a program', {}, true],
    ['where a proxy names the port of https', { origin: 'https://city.example', host: 'city.example:443' }, true],
    ['where a proxy names the port of http', { origin: 'http://city.example', host: 'city.example:80' }, true],
    ['where the browser names the port', { origin: 'https://city.example:443', host: 'city.example' }, true],
    ['in capitals', { origin: 'https://City.Example', host: 'CITY.example:443' }, true],
    ['with the dot that may end a name', { origin: 'https://city.example.', host: 'city.example' }, true],
    ['in the newer notation', { origin: 'http://[::1]', host: '[0:0:0:0:0:0:0:1]:80' }, true],
    ['in letters of another script', { origin: 'https://xn--mnchen-3ya.example', host: 'münchen.example' }, true],
    [
      'through two proxies',
      { origin: 'https://city.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'city.example:443, inner.example' },
      true,
    ],
    ['at the address that the operator names', { origin: 'https://diplomacy.example', host: '127.0.0.1:3000' }, true],
    [
      'from a port beside the operator’s address',
      { origin: 'https://diplomacy.example:8443', host: '127.0.0.1:3000' },
      false,
    ],
    ['from a host that only begins so', { origin: 'https://city.example.evil.example', host: 'city.example' }, false],
    ['from a host of nothing', { origin: 'https://evil.example', host: '' }, false],
    [
      'from a host with a name before it',
      { origin: 'https://evil.example', host: 'city.example@evil.example:1' },
      false,
    ],
  ])('%s', (_, headers, expected) => {
    expect(
      comesFromHere(
        new Request('http://city.example/x', { method: 'POST', headers: new Headers(headers) }),
        'https://diplomacy.example/',
      ),
    ).toBe(expected);
  });

  it('is not a look at a page', () => {
    expect(comesFromHere(new Request('http://city.example/x', { headers: { 'sec-fetch-site': 'cross-site' } }))).toBe(
      true,
    );
  });
});
