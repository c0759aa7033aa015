import { describe, expect, it } from 'vitest';
import { readEnvironment } from './env';

describe('the environment', () => {
  it('needs nothing', () => {
    const databaseUrl = 'file:./data/chancery.db';
    expect(readEnvironment({})).toEqual({
      databaseUrl,
      directDatabaseUrl: databaseUrl,
      dailyMegabytes: 100,
      databaseMegabytes: 10_000,
      pseudoLocales: false,
      hstsSubdomains: false,
      development: false,
    });
  });

  it('takes an empty setting as none', () => {
    expect(readEnvironment({ DATABASE_URL: '' }).databaseUrl).toBe('file:./data/chancery.db');
  });

  it.each(['file:/srv/a.db', 'postgres://u@h/d', 'postgresql://u@h/d'])('knows %s', (DATABASE_URL) => {
    expect(readEnvironment({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  it.each([
    ['https://city.example', 'https://city.example'],
    ['http://10.0.0.5:3000/', 'http://10.0.0.5:3000'],
  ])('takes %s for the address of the installation', (PUBLIC_ADDRESS, expected) => {
    expect(readEnvironment({ PUBLIC_ADDRESS }).publicAddress).toBe(expected);
  });

  it.each([
    'city.example',
    'https://city.example/chancery',
    'https://a@city.example',
    'javascript:alert(1)',
    'https://',
  ])('refuses the address %s', (PUBLIC_ADDRESS) => {
    expect(() => readEnvironment({ PUBLIC_ADDRESS })).toThrow(/PUBLIC_ADDRESS: must be/);
  });

  it('takes whole megabytes, and nothing else', () => {
    expect(readEnvironment({ DAILY_MEGABYTES: '5', DATABASE_MEGABYTES: '0', RESERVE_MEGABYTES: '20' })).toMatchObject({
      dailyMegabytes: 5,
      databaseMegabytes: 0,
      reserveMegabytes: 20,
    });
    for (const amount of ['10 GB', '-1', '1.5', '1e9'])
      expect(() => readEnvironment({ DATABASE_MEGABYTES: amount })).toThrow(
        /DATABASE_MEGABYTES: must be a whole number/,
      );
  });

  it('names a setting that cannot be used, and never its value', () => {
    const read = () =>
      readEnvironment({
        DATABASE_URL: 'mysql://user:hunter2@host/db',
        CHANCERY_PSEUDO_LOCALES: 'yes',
        HSTS_SUBDOMAINS: 'all',
      });
    expect(read).toThrow(/DATABASE_URL: must begin with file:/);
    expect(read).toThrow(/CHANCERY_PSEUDO_LOCALES: must be 0 or 1/);
    expect(read).toThrow(/HSTS_SUBDOMAINS: must be 0 or 1/);
    expect(read).not.toThrow(/hunter2/);
  });

  it('knows the way past a pooler', () => {
    const both = { DATABASE_URL: 'postgres://u@pooler/d', DATABASE_DIRECT_URL: 'postgres://u@h/d' };
    expect(readEnvironment(both)).toMatchObject({
      databaseUrl: both.DATABASE_URL,
      directDatabaseUrl: both.DATABASE_DIRECT_URL,
    });
    expect(() => readEnvironment({ DATABASE_DIRECT_URL: both.DATABASE_DIRECT_URL })).toThrow(
      /DATABASE_DIRECT_URL: belongs to/,
    );
  });

  it.each([
    ['file:/srv/Città #1/a.db', '# in its path: write %23'],
    ['file:/srv/what?/a.db', '\\? in its path: write %3F'],
    ['file:/srv/100%/a.db', '% in its path.*write %25'],
    ['file:/srv/%ff.db', '% in its path.*write %25'],
    ['file:/srv/a%00.db', 'no file should have'],
    ['file://data/a.db', 'write file:./path/to.db'],
    ['file:', 'must name a file'],
    ['file::memory:', 'must name a file'],
    ['postgres://u:p#w@h/d', '# in it: write %23'],
    ['postgres://u:p%w@h/d', '% in it.*write %25'],
  ])('refuses the database %s and says why', (DATABASE_URL, why) => {
    expect(() => readEnvironment({ DATABASE_URL })).toThrow(new RegExp(`DATABASE_URL: .*${why}`));
  });

  it.each([
    'file:/srv/Città 1/a.db',
    'file:/srv/c%20%23%25.db',
    'file:///srv/a.db',
    'file://localhost/srv/a.db',
    'postgresql://u@/d?host=/var/run/postgresql',
  ])('takes the database %s', (DATABASE_URL) => {
    expect(readEnvironment({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  it.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['database_url', 'DATABASE_URL'],
    ['PUBLIC_ADRESS', 'PUBLIC_ADDRESS'],
    ['TRUSTED_PROXY', 'TRUSTED_PROXIES'],
    ['DATABASE_DIRECTURL', 'DATABASE_DIRECT_URL'],
    ['CHANCERY_PSEUDO_LOCALE', 'CHANCERY_PSEUDO_LOCALES'],
  ])('takes %s for a slip', (name, meant) => {
    expect(() => readEnvironment({ [name]: '1' })).toThrow(new RegExp(`${name}: is no setting. Is ${meant} meant`));
  });

  it('knows every setting that begins with its name', () => {
    expect(() => readEnvironment({ CHANCERY_COLOUR: 'red' })).toThrow(/CHANCERY_COLOUR: is no setting/);
  });

  it.each([
    'DATABASE_HOST',
    'DATABASE_USER',
    'DATABASE_PUBLIC_URL',
    'DATABASE_PASSWORD',
    'HTTP_PROXY',
    'HOSTNAME',
    'PORTS',
    'CHANCERY_SERVICE_HOST',
    'CHANCERY_PORT',
    'CHANCERY_PORT_3000_TCP_ADDR',
    'CHANCERY_DB_SERVICE_PORT_MAIN',
  ])('leaves %s to whoever set it', (name) => {
    expect(() => readEnvironment({ [name]: '1' })).not.toThrow();
  });

  it('asks about no slip where the setting itself stands', () => {
    expect(() => readEnvironment({ DATABASE_URL: 'file:./a.db', DATABASE_URI: 'other' })).not.toThrow();
  });
});
