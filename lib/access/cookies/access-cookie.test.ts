import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { accessCookieName, dropAccessCookie, grantCookie, tokensIn } from './access-cookie';
import { readCookie, writeCookie } from './cookies';

const request = (address: string, headers: Record<string, string> = {}) => new NextRequest(address, { headers });
const assessmentId = 'A'.repeat(22);
const held = { assessmentId, token: 'secret' };

describe('the cookie of a link', () => {
  it('is kept for 400 days, away from scripts and other sites', () => {
    expect(grantCookie(request('http://city.example/open/x'), held)).toBe(
      `chancery-${assessmentId}=secret; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax`,
    );
  });

  it.each([
    ['https://city.example/', {}],
    ['http://127.0.0.1:3000/', { 'x-forwarded-proto': 'https' }],
    ['http://127.0.0.1:3000/', { 'x-forwarded-proto': 'https, http' }],
  ])('never travels in the clear after %s %j, under a name that only this host can set', (address, headers) => {
    expect(grantCookie(request(address, headers), held)).toMatch(/^__Host-chancery-[^;]+; Path=\/; .*; Secure$/);
  });

  it('is dropped at once, under each name that it may have', () => {
    expect(dropAccessCookie(request('http://city.example/'), assessmentId)).toEqual([
      expect.stringContaining(`chancery-${assessmentId}=; Path=/; Max-Age=0;`),
    ]);
    expect(dropAccessCookie(request('https://city.example/'), assessmentId)).toEqual([
      expect.stringMatching(/^__Host-chancery-A+=; Path=\/; Max-Age=0; .*Secure$/),
      expect.stringMatching(/^chancery-A+=; Path=\/; Max-Age=0; .*Lax$/),
    ]);
  });

  it('is found under its old name, and where there are two, under the one that no other site can have set', () => {
    const name = accessCookieName(assessmentId);
    const jar = (cookie: string) => request('https://city.example/', { cookie }).cookies;
    expect(readCookie(jar(`${name}=old`), name)).toBe('old');
    for (const both of [`${name}=planted; __Host-${name}=own`, `__Host-${name}=own; ${name}=planted`]) {
      expect(readCookie(jar(both), name)).toBe('own');
      expect(tokensIn(jar(both))).toEqual([{ assessmentId, token: 'own' }]);
    }
    expect(tokensIn(jar('chancery-locale=en; other=1; chancery-cookies=kept'))).toEqual([]);
  });
});

describe('a cookie of some pages', () => {
  it('has the name that browsers allow with a path', () => {
    expect(
      writeCookie(request('https://city.example/'), {
        name: 'workshop-x',
        value: 'secret',
        path: '/workshop/x',
        seconds: 60,
      }),
    ).toMatch(/^__Secure-workshop-x=secret; Path=\/workshop\/x;/);
  });
});
