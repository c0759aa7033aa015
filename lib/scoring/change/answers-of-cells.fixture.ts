import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import type { Question } from '@/lib/instrument/model/instrument';
import type { AnswerGrid } from './answer-grid';

/** The given answers, each with the value that stands in its cells. */
export function answersOfCells(grid: AnswerGrid, given: Answers, cells: Int32Array): Answers {
  const entries = grid.questions.flatMap(({ question, at, cells: count }): [string, Answer][] => {
    const answer = given[question.id];
    if (answer === undefined) return [];
    return [
      [
        question.id,
        answer.state === 'answered'
          ? { ...answer, value: valueIn(question, cells.subarray(at, at + count), answer.value) }
          : answer,
      ],
    ];
  });
  return Object.fromEntries(entries);
}

function valueIn(question: Question, cells: Int32Array, before: AnswerValue): AnswerValue {
  const [cell = 0] = cells;
  switch (question.kind) {
    case 'country':
      return before;
    case 'levels':
      return cell;
    case 'yes-no':
    case 'choice':
      return question.options[cell] ?? before;
    case 'checklist':
      return optionsIn(question.options, cell);
    case 'matrix':
      return Object.fromEntries(
        question.rows.map((row, place) => [row, optionsIn(question.options, cells[place] ?? 0)]),
      );
  }
}

function optionsIn(options: readonly string[], bits: number): readonly string[] {
  return options.filter((_, place) => (bits >> place) & 1);
}
