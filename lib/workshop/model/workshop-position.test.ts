import { describe, expect, it } from 'vitest';
import { workshopPosition } from './workshop-position';

describe('how far a workshop has come', () => {
  it('changes with every step, and with nothing else', () => {
    const voting = { state: 'voting' };
    const revealed = { state: 'revealed' };
    const workshop = { state: 'open', pace: 'led', current: 'continuity', rounds: [revealed, voting] } as const;
    const stands = [
      workshop,
      { ...workshop, current: undefined },
      { ...workshop, current: 'barriers' },
      { ...workshop, pace: 'own' as const },
      { ...workshop, state: 'closed' as const },
      { ...workshop, rounds: [revealed, revealed] },
      { ...workshop, rounds: [revealed, revealed, voting] },
    ].map(workshopPosition);
    expect(new Set(stands).size).toBe(stands.length);
    expect(workshopPosition({ ...workshop })).toBe(stands[0]);
    expect(stands.slice(0, 2)).toEqual(['open.led.continuity.2.1', 'open.led..2.1']);
  });
});
