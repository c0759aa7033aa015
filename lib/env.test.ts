import { describe, expect, it } from 'vitest';
import { readEnvironment } from './env';

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toEqual({ databaseUrl: 'file:./data/chancery.db', pseudoLocales: false });
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

  it.each(['city.example', 'https://city.example/chancery', 'https://a@city.example', 'javascript:alert(1)', 'https://'])('refuses the address %s', (PUBLIC_ADDRESS) => {
    expect(() => readEnvironment({ PUBLIC_ADDRESS })).toThrow(/PUBLIC_ADDRESS: must be/);
  });

  it('names a setting that cannot be used, and never its value', () => {
    const read = () => readEnvironment({ DATABASE_URL: 'mysql://user:hunter2@host/db', CHANCERY_PSEUDO_LOCALES: 'yes' });
    expect(read).toThrow(/DATABASE_URL: must begin with file:/);
    expect(read).toThrow(/CHANCERY_PSEUDO_LOCALES: must be 0 or 1/);
    expect(read).not.toThrow(/hunter2/);
  });
});
