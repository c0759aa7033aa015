import { describe, expect, it } from 'vitest';
import { readNotice } from './workshop-notices';

describe('what PostgreSQL tells', () => {
  it.each([
    ['WAlw1iAfNUL6di_9kP-HCQ 12', { workshopId: 'WAlw1iAfNUL6di_9kP-HCQ', event: 12 }],
    ['WAlw1iAfNUL6di_9kP-HCQ', undefined],
    ['WAlw1iAfNUL6di_9kP-HCQ -1', undefined],
    ['WAlw1iAfNUL6di_9kP-HCQ 12 13', undefined],
    ['', undefined],
  ])('%j is read as %j', (text, notice) => {
    expect(readNotice(text)).toEqual(notice);
  });
});
