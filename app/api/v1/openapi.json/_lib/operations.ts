import { assessmentOperation } from '@/app/api/v1/assessments/[id]/_lib/assessment-operation';
import { answerOperation } from '@/app/api/v1/assessments/[id]/answers/[question]/_lib/answer-operation';
import { reportOperation } from '@/app/api/v1/assessments/[id]/report/_lib/report-operation';
import { recordOperation } from '@/app/api/v1/assessments/[id]/workshops/[workshop]/record/_lib/record-operation';
import { editionOperation } from '@/app/api/v1/editions/[date]/_lib/edition-operation';
import { figuresOperation } from '@/app/api/v1/editions/[date]/figures.csv/_lib/figures-operation';
import { editionsOperation } from '@/app/api/v1/editions/_lib/editions-operation';
import { instrumentOperation } from '@/app/api/v1/instrument/_lib/instrument-operation';
import { reportAnswersOperation } from '@/app/api/v1/report/_lib/report-answers-operation';
import { scoreOperation } from '@/app/api/v1/score/_lib/score-operation';
import { openApiOperation } from './openapi-operation';
import type { AnyOperation } from '@/lib/api/operation';

/** Every operation of the program interface, in the order of its description; a test compares it with the routes. */
export const operations: readonly AnyOperation[] = [
  instrumentOperation,
  scoreOperation,
  reportAnswersOperation,
  assessmentOperation,
  answerOperation,
  reportOperation,
  recordOperation,
  editionsOperation,
  editionOperation,
  figuresOperation,
  openApiOperation,
];
