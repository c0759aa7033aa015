import { describe, expect, it } from 'vitest';
import { ArrivingBytes } from './arriving-bytes';

const one = { address: '192.0.2.1', bytes: 6 };
const other = { address: '192.0.2.2', bytes: 6 };

describe('space for what arrives', () => {
  it('has a ceiling for each address and one in all', () => {
    const bytes = new ArrivingBytes({ all: 15, address: 10 });
    expect(bytes.enter(one)).toBeUndefined();
    expect(bytes.enter(one)).toBe('address');
    expect(bytes.enter(other)).toBeUndefined();
    expect(bytes.enter({ address: '192.0.2.3', bytes: 6 })).toBe('all');
    expect(bytes.enter({ address: '192.0.2.3', bytes: 3 })).toBeUndefined();
  });

  it('is there again when it was left', () => {
    const bytes = new ArrivingBytes({ all: 15, address: 10 });
    for (let time = 0; time < 100; time += 1) {
      expect(bytes.enter(one)).toBeUndefined();
      expect(bytes.enter(other)).toBeUndefined();
      bytes.leave(one);
      bytes.leave(other);
    }
  });

  it('is taken by nothing that was refused', () => {
    const bytes = new ArrivingBytes({ all: 15, address: 10 });
    for (let time = 0; time < 100; time += 1) expect(bytes.enter({ address: '192.0.2.1', bytes: 11 })).toBe('address');
    expect(bytes.enter({ address: '192.0.2.1', bytes: 10 })).toBeUndefined();
  });
});
