import { describe, expect, it } from 'vitest';
import { sampleEdition } from '@/lib/report/sample-edition.fixture';
import { shownFigures } from './edition-figures';
import { groupValue, offeredGroups, readGroup } from './group-choice';

describe('the group that was asked for', () => {
  it.each(offeredGroups(sampleEdition).flat().map((choice) => [groupValue(choice), choice] as const))('%s', (asked, choice) => {
    expect(readGroup(sampleEdition, asked)).toEqual(choice);
    const { headings, questions } = shownFigures(sampleEdition, choice);
    expect(headings).toHaveLength(5);
    expect(questions.length).toBeGreaterThan(60);
  });

  it.each(['', 'region', 'region.atlantis', 'position.primary', 'everyone.africa', ['region.asia', 'region.asia'], undefined])('everyone for %j', (asked) => {
    expect(readGroup(sampleEdition, asked)).toEqual({ division: 'everyone' });
  });

  it('shows merged classes for each of their members', () => {
    const [asia, africa] = ['region.asia', 'region.africa'].map((asked) => shownFigures(sampleEdition, readGroup(sampleEdition, asked)));
    expect(asia).toEqual(africa);
    expect(asia).not.toEqual(shownFigures(sampleEdition, readGroup(sampleEdition, 'region.europe')));
  });
});
