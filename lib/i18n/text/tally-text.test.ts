import { describe, expect, it } from 'vitest';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import { type Counted, tallySummary } from '@/lib/workshop/model/tally/tally-summary';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { agreementFigure, agreementWord, groupName, optionText, tallyText } from './tally-text';

const reading = { words: createWords(english), instrument: requireInstrument(1) };

describe('a vote in words', () => {
  it.each<{ readonly id: string; readonly said: string } & Counted>([
    { id: 'strategy-exists', voters: 3, unsure: 2, counts: { yes: 1 }, said: '33% said: Yes. 2 of 3 were unsure.' },
    { id: 'strategy-exists', voters: 4, unsure: 1, counts: { yes: 3 }, said: '75% said: Yes. 1 of 4 was unsure.' },
    { id: 'strategy-exists', voters: 4, unsure: 0, counts: { yes: 2, no: 2 }, said: '50% each said: Yes; No.' },
    { id: 'strategy-exists', voters: 3, unsure: 3, counts: {}, said: 'Everybody was unsure.' },
    { id: 'strategy-exists', voters: 0, unsure: 0, counts: {}, said: 'Nobody voted.' },
    {
      id: 'continuity',
      voters: 4,
      unsure: 2,
      counts: { 0: 1, 4: 1 },
      said: 'Median 2 of those who chose a level, from 0 to 4: split in two (agreement −1.00). 2 of 4 were unsure.',
    },
    {
      id: 'continuity',
      voters: 2,
      unsure: 0,
      counts: { 1: 1, 2: 1 },
      said: 'Median 1.5 of those who chose a level, from 1 to 2: some agreement (agreement 0.75).',
    },
    {
      id: 'continuity',
      voters: 3,
      unsure: 0,
      counts: { 3: 3 },
      said: 'Median 3 of those who chose a level, all at level 3: close together (agreement 1.00).',
    },
    {
      id: 'network-executive',
      voters: 3,
      unsure: 1,
      counts: { national: 2 },
      said: '3 people voted, and each could choose several answers. 1 of 3 was unsure.',
    },
  ])('on $id, $unsure of $voters unsure, $counts', ({ id, said, ...tally }) => {
    expect(
      tallyText(reading, id, { ...tally, summary: tallySummary(requireQuestion(reading.instrument, id), tally) }),
    ).toBe(said);
  });

  it.each([
    [-0.01, 'Split in two', '−0.01'],
    [0, 'Little agreement', '0.00'],
    [0.4, 'Some agreement', '0.40'],
    [0.8, 'Close together', '0.80'],
  ])('agreement of %d is %s', (agreement, word, figure) => {
    expect([agreementWord(reading.words, agreement), agreementFigure(reading.words, agreement)]).toEqual([
      word,
      figure,
    ]);
  });

  it('names what was counted, and those whom no name may be given', () => {
    expect([
      optionText(reading, 'strategy-exists', '~unsure'),
      groupName(reading.words, {}),
      groupName(reading.words, { department: 'Ports' }),
    ]).toEqual(['Unsure', 'Other departments', 'Ports']);
  });
});
