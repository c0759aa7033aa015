import { assessmentOperation } from '../assessments/[id]/assessment-operation';
import { answerOperation } from '../assessments/[id]/answers/[question]/answer-operation';
import { reportOperation } from '../assessments/[id]/report/report-operation';
import { recordOperation } from '../assessments/[id]/workshops/[workshop]/record/record-operation';
import { editionOperation } from '../editions/[date]/edition-operation';
import { figuresOperation } from '../editions/[date]/figures.csv/figures-operation';
import { editionsOperation } from '../editions/editions-operation';
import { instrumentOperation } from '../instrument/instrument-operation';
import { reportAnswersOperation } from '../report/report-answers-operation';
import { scoreOperation } from '../score/score-operation';
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
