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
    ['through a proxy', { origin: 'https://city.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'city.example' }, true],
    ['from another port', { origin: 'http://city.example:8080', host: 'city.example' }, false],
    ['from a program', {}, true],
  ])('%s', (_, headers, expected) => {
    expect(comesFromHere(new Request('http://city.example/x', { method: 'POST', headers: new Headers(headers) }))).toBe(expected);
  });

  it('is not a look at a page', () => {
    expect(comesFromHere(new Request('http://city.example/x', { headers: { 'sec-fetch-site': 'cross-site' } }))).toBe(true);
  });
});
