/** Cities for tests: one that has nothing in place, and what the profile can add to it. */
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import type { Question } from '@/lib/instrument/model/instrument';
import type { Move } from '@/lib/instrument/model/move';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { movesV1 } from '@/lib/instrument/v1/moves';

export const instrument = instrumentV1;

/** What a recommendation moves as it is written. */
export function writtenMoves({ id }: { readonly id: string }): readonly Move[] {
  return movesV1[id]?.asWritten ?? [];
}

export function said(value: AnswerValue): Answer {
  return { state: 'answered', value };
}

/** Every question answered at its worst, with skills and themes that the city would like to have. */
export const nothingInPlace: Answers = {
  ...Object.fromEntries(
    instrument.questions.flatMap((question) => {
      const value = question.section === 'profile' ? undefined : worst(question);
      return value === undefined ? [] : [[question.id, said(value)]];
    }),
  ),
  'skills-important': said(['communication', 'cross-sector', 'protocol', 'negotiation', 'languages']),
  'priority-themes': said(['climate-change', 'culture', 'energy', 'transport']),
};

function worst(question: Question): AnswerValue | undefined {
  switch (question.kind) {
    case 'levels':
      return 0;
    case 'yes-no':
      return 'no';
    case 'checklist':
      return [];
    case 'choice': {
      const { points } = question;
      return points && question.options.toSorted((one, other) => (points[one] ?? 0) - (points[other] ?? 0))[0];
    }
    case 'country':
    case 'matrix':
      return undefined;
  }
}

export const capital: Answers = {
  'profile-population': said('1m-5m'),
  'profile-position': said('primary'),
  'profile-income': said('high'),
  'profile-mandate': said('explicit-power'),
  'profile-outlook': said('central'),
  'profile-staff': said('4-10'),
};

export const restrictedTertiary: Answers = {
  'profile-population': said('100k-500k'),
  'profile-position': said('tertiary'),
  'profile-income': said('lower-middle'),
  'profile-mandate': said('restricted'),
  'profile-outlook': said('sceptical'),
  'profile-staff': said('under-1'),
};
