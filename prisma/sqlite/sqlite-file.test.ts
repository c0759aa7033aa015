import { describe, expect, it } from 'vitest';
import { sqliteFile } from './sqlite-file.mjs';

describe('the path of a database file', () => {
  it.each([
    ['file:./data/chancery.db', './data/chancery.db'],
    ['file:data/chancery.db', 'data/chancery.db'],
    ['file:/srv/a.db', '/srv/a.db'],
    ['file:///srv/a.db', '/srv/a.db'],
    ['file://localhost/srv/a.db', '/srv/a.db'],
    ['file:/srv/my data/a.db', '/srv/my data/a.db'],
    ['file:/srv/my%20data/a.db', '/srv/my data/a.db'],
    ['file:/srv/100%.db', '/srv/100%.db'],
  ])('%s is %s', (url, path) => {
    expect(sqliteFile(url)).toBe(path);
  });
});
