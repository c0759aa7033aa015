import { describe, expect, it } from 'vitest';
import { roomStand } from './room-stand';

describe('how far a room has come', () => {
  it('changes with every step, and with nothing else', () => {
    const voting = { state: 'voting' };
    const revealed = { state: 'revealed' };
    const room = { state: 'open', pace: 'led', current: 'continuity', rounds: [revealed, voting] } as const;
    const stands = [
      room,
      { ...room, current: undefined },
      { ...room, current: 'barriers' },
      { ...room, pace: 'own' as const },
      { ...room, state: 'closed' as const },
      { ...room, rounds: [revealed, revealed] },
      { ...room, rounds: [revealed, revealed, voting] },
    ].map(roomStand);
    expect(new Set(stands).size).toBe(stands.length);
    expect(roomStand({ ...room })).toBe(stands[0]);
    expect(stands.slice(0, 2)).toEqual(['open.led.continuity.2.1', 'open.led..2.1']);
  });
});
