/** What holds the city back. Never scored; it changes the order of the recommendations. */
import type { Question } from '@/lib/instrument/model/instrument';

export const barriers: readonly Question[] = [
  {
    id: 'barriers',
    section: 'barriers',
    kind: 'checklist',
    options: [
      'leaders-time',
      'travel',
      'budget',
      'too-many-networks',
      'short-staffed',
      'training',
      'not-recognised',
      'internal-coordination',
      'legal-limits',
      'political-support',
      'languages',
    ],
    chooseUpTo: 5,
    core: false,
    notApplicableAllowed: false,
    mirrors: ['2018-25', '2020-obstacles'],
  },
];
