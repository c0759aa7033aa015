import { describe, expect, it } from 'vitest';
import { debriefOf } from './debrief';
import { roundOf, sampleRecord } from './record.fixture';

describe('what to tell about a workshop', () => {
  it('is chosen from its record', () => {
    const debrief = debriefOf(sampleRecord());
    expect(debrief).toMatchObject({ voted: 6, decided: 4, agreed: ['joining-criteria'], minority: ['strategy-exists', 'portfolio-review'], undecided: ['budget-share', 'network-themes', 'priority-themes'] });
    expect(debrief.divided.map(({ question }) => question).toSorted()).toEqual(['continuity', 'strategy-exists']);
    expect(debrief.moved).toEqual([]);
    expect(debrief.gaps.map(({ question }) => question)).toEqual(['continuity', 'strategy-exists', 'network-themes']);
  });

  it('tells what moved where the room was not divided', () => {
    const rounds = [roundOf('continuity', 1, { ports: [2, 2, 2, 2, 2], culture: [] }), roundOf('continuity', 2, { ports: [1, 2, 3, 3, 1], culture: [] })];
    expect(debriefOf(sampleRecord({ rounds, decisions: [] })).moved.map(({ question }) => question)).toEqual(['continuity']);
  });

  it('is nothing of a workshop in which nothing happened', () => {
    expect(debriefOf(sampleRecord({ rounds: [], decisions: [] }))).toMatchObject({ voted: 0, decided: 0, agreed: [], divided: [], gaps: [], toFind: [] });
  });
});
