/**
 * A made-up questionnaire for tests, with what version 1 does not have: nested conditions, parents that may all not
 * apply.
 */
import type { Instrument, Question } from '@/lib/instrument/model/instrument';

const base = { section: 'networks', core: false, notApplicableAllowed: false, mirrors: [] };
const yesNo = { ...base, kind: 'yes-no', options: ['yes', 'no'] } as const;
const themes = ['energy', 'culture', 'transport'];

const questions: readonly Question[] = [
  { ...yesNo, id: 'parent', core: true, notApplicableAllowed: true, scores: { area: 'strategy', weight: 2 } },
  { ...yesNo, id: 'child', askedWhen: { question: 'parent', is: ['yes'] }, scores: { area: 'strategy', weight: 1 } },
  {
    ...yesNo,
    id: 'grandchild',
    askedWhen: { question: 'child', is: ['yes'] },
    scores: { area: 'strategy', weight: 1 },
  },
  { ...yesNo, id: 'near', notApplicableAllowed: true },
  { ...yesNo, id: 'far', notApplicableAllowed: true },
  {
    ...base,
    id: 'themes-there',
    kind: 'matrix',
    options: themes,
    rows: ['near', 'far'],
    askedWhen: {
      anyOf: [
        { question: 'near', is: ['yes'] },
        { question: 'far', is: ['yes'] },
      ],
    },
  },
  { ...base, id: 'themes-wanted', kind: 'checklist', options: themes, notApplicableAllowed: true },
  { ...base, id: 'depth', kind: 'levels', scores: { area: 'impact', weight: 3 } },
  { ...base, id: 'toolkit', kind: 'checklist', options: themes, saturatesAt: 2, scores: { area: 'impact', weight: 1 } },
  {
    ...base,
    id: 'relations',
    kind: 'choice',
    options: ['formal', 'ad-hoc', 'none'],
    points: { formal: 1, 'ad-hoc': 0.5, none: 0 },
    scores: { area: 'agenda', weight: 2 },
  },
];

export const smallInstrument: Instrument = {
  id: 'city-diplomacy-capacity',
  version: 7,
  sections: ['networks'],
  questions,
  derivedIndicators: [
    { id: 'theme-coverage', from: ['themes-wanted', 'themes-there'], scores: { area: 'prioritisation', weight: 2 } },
  ],
};
