import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, limits, RateLimiter } from './rate-limit';

const limit = { most: 3, windowMilliseconds: 1000 };

describe('a rate limit', () => {
  it('lets through what it allows, then says how long to wait', () => {
    const limiter = new RateLimiter();
    const results = [0, 1, 2, 3].map((offset) => limiter.attempt('a', limit, 10_000 + offset));
    expect(results).toEqual([0, 0, 0, 1]);
    expect(limiter.attempt('b', limit, 10_003)).toBe(0);
    expect(limiter.attempt('a', limit, 12_000)).toBe(0);
  });

  it('does not forget the last window at its border', () => {
    const limiter = new RateLimiter();
    for (let count = 0; count < 3; count += 1) limiter.attempt('a', limit, 10_900);
    expect(limiter.attempt('a', limit, 11_000)).toBeGreaterThan(0);
    expect(limiter.attempt('a', limit, 11_700)).toBe(0);
  });

  it('never lets more than twice its measure through in any window', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 60 }), (gaps) => {
        const limiter = new RateLimiter();
        let now = 50_000;
        const allowed = gaps.flatMap((gap) => {
          now += gap;
          return limiter.attempt('a', limit, now) === 0 ? [now] : [];
        });
        return allowed.every(
          (start) =>
            allowed.filter((time) => time >= start && time < start + limit.windowMilliseconds).length <= 2 * limit.most,
        );
      }),
    );
  });

  it('is never met by forty people behind one address who save twice a second', () => {
    const limiter = new RateLimiter();
    const refused = Array.from({ length: 40 * 2 * 180 }, (_, index) =>
      limiter.attempt('a', limits.address, 1_000_000 + Math.floor(index * 12.5)),
    );
    expect(refused.every((seconds) => seconds === 0)).toBe(true);
  });
});

describe('the address of a request', () => {
  it.each([
    [{}, 'unknown'],
    [{ 'x-forwarded-for': '10.0.0.1' }, '10.0.0.1'],
    [{ 'x-forwarded-for': '6.6.6.6, 10.0.0.2' }, '10.0.0.2'],
    [{ 'x-forwarded-for': '10.0.0.4:51234' }, '10.0.0.4'],
    [{ 'x-forwarded-for': '[2001:db8:1:2::7]:51234' }, '2001:db8:1:2'],
    [{ 'x-forwarded-for': '::ffff:10.0.0.3' }, '10.0.0.3'],
    [{ 'x-forwarded-for': '2001:DB8:1:2:3:4:5:6' }, '2001:db8:1:2'],
    [{ 'x-forwarded-for': '2001:db8:1:2::7' }, '2001:db8:1:2'],
    [{ 'x-forwarded-for': '2001:db8:0001:0002::' }, '2001:db8:1:2'],
    [{ 'x-forwarded-for': '2001:db8::1' }, '2001:db8:0:0'],
    [{ 'x-forwarded-for': 'fe80::1%eth0' }, 'fe80:0:0:0'],
    [{ 'x-forwarded-for': '64:ff9b::10.0.0.1' }, '64:ff9b:0:0'],
    [{ 'x-forwarded-for': '::1' }, '0:0:0:0'],
    [{ 'x-forwarded-for': 'x'.repeat(10_000) }, 'unknown'],
  ])('%j is %s', (headers, address) => {
    expect(addressOf(new Request('http://city.example/', { headers }))).toBe(address);
  });
});
