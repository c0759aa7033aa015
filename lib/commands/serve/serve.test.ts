import { describe, expect, it, vi } from 'vitest';
import { readListening } from './serve.mjs';
import { nameVisitor, readTrustedProxies } from './trusted-proxies.mjs';

function visitorOf(remoteAddress: string, TRUSTED_PROXIES = ''): string | undefined {
  const request = { socket: { remoteAddress }, headers: { 'x-forwarded-for': 'claimed' } };
  nameVisitor(request, readTrustedProxies({ TRUSTED_PROXIES }));
  return request.headers['x-forwarded-for'];
}

describe('for whom a request is made', () => {
  it.each([
    ['127.0.0.1', '', 'claimed'],
    ['::1', '', 'claimed'],
    ['::ffff:127.0.0.1', '', 'claimed'],
    ['203.0.113.9', '', '203.0.113.9'],
    ['2001:db8::9', '', '2001:db8::9'],
    ['10.0.0.2', '', '10.0.0.2'],
    ['10.0.0.2', '10.0.0.2', 'claimed'],
    ['10.0.0.3', '10.0.0.2', '10.0.0.3'],
    ['10.9.9.9', '192.0.2.1, 10.0.0.0/8', 'claimed'],
    ['2001:db8::9', '2001:db8::/32', 'claimed'],
  ])('asked by %s, proxies “%s”: %s', (address, proxies, expected) => {
    expect(visitorOf(address, proxies)).toBe(expected);
  });
});

describe('what somebody says of where they come from', () => {
  const claims = {
    'x-forwarded-for': '203.0.113.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-port': '1',
  };
  const trusted = readTrustedProxies({});

  it('is not believed of a stranger, whichever header says it', () => {
    const request = {
      socket: { remoteAddress: '203.0.113.9', localAddress: '192.0.2.1' },
      headers: { ...claims, accept: '*/*' },
    };
    nameVisitor(request, trusted);
    expect(request.headers).toEqual({ 'x-forwarded-for': '203.0.113.9', accept: '*/*' });
  });

  it('is believed of this computer, by whichever of its addresses', () => {
    const request = { socket: { remoteAddress: '192.0.2.1', localAddress: '192.0.2.1' }, headers: { ...claims } };
    nameVisitor(request, trusted);
    expect(request.headers).toEqual(claims);
  });
});

describe('a setting that cannot be used', () => {
  it.each([
    ['PORT', () => readListening({ PORT: '0' })],
    ['PORT', () => readListening({ PORT: '65536' })],
    ['PORT', () => readListening({ PORT: 'http' })],
    ['TRUSTED_PROXIES', () => readTrustedProxies({ TRUSTED_PROXIES: 'proxy.example' })],
    ['TRUSTED_PROXIES', () => readTrustedProxies({ TRUSTED_PROXIES: '10.0.0.0/99' })],
  ])('%s ends the start with a sentence', (name, read) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    const said = vi.spyOn(console, 'error').mockReturnValue();
    expect(read).toThrow('ended');
    expect(said.mock.calls[0]?.[0]).toContain(name);
    exit.mockRestore();
    said.mockRestore();
  });

  it('is none where nothing is set', () => {
    expect(readListening({})).toEqual({ port: 3000 });
    expect(readListening({ PORT: '8080', HOST: '127.0.0.1' })).toEqual({ port: 8080, host: '127.0.0.1' });
  });
});
