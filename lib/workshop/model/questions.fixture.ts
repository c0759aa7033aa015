/** For tests: a question of each kind that a workshop can vote on. */
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';

export const instrument = instrumentV1;
export const levelsQuestion = requireQuestion(instrument, 'continuity');
export const yesNoQuestion = requireQuestion(instrument, 'strategy-exists');
export const choiceQuestion = requireQuestion(instrument, 'profile-staff');
export const checklistQuestion = requireQuestion(instrument, 'network-executive');
export const matrixQuestion = requireQuestion(instrument, 'network-themes');
export const questionsOfEachKind = [
  levelsQuestion,
  yesNoQuestion,
  choiceQuestion,
  checklistQuestion,
  matrixQuestion,
] as const;
