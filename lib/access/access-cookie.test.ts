import { describe, expect, it } from 'vitest';
import { dropCookie, grantCookie } from './access-cookie';

const request = (address: string, headers: Record<string, string> = {}) => new Request(address, { headers });

describe('the cookie of a link', () => {
  it('is kept for 400 days, away from scripts and other sites', () => {
    expect(grantCookie(request('http://city.example/open/x'), 'abc', 'secret')).toBe(
      'chancery-abc=secret; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax',
    );
  });

  it.each([
    ['https://city.example/', {}],
    ['http://127.0.0.1:3000/', { 'x-forwarded-proto': 'https' }],
    ['http://127.0.0.1:3000/', { 'x-forwarded-proto': 'https, http' }],
  ])('never travels in the clear after %s %j', (address, headers) => {
    expect(grantCookie(request(address, headers), 'abc', 'secret')).toMatch(/; Secure$/);
  });

  it('is dropped at once', () => {
    expect(dropCookie(request('http://city.example/'), 'abc')).toContain('chancery-abc=; Path=/; Max-Age=0;');
  });
});
