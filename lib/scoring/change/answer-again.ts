/**
 * How the same people might answer again with nothing changed: a stated model, until repeated assessments give data.
 */
import { highestLevel } from '@/lib/instrument/model/levels';
import { countBits, stateCodes, type AnswerGrid, type GridAnswers, type GridQuestion } from './answer-grid';
import type { Draw } from '@/lib/scoring/numbers/uniform';

/** The assumptions, as probabilities (method, section 3). */
export const answeringAgain = {
  /** That a level moves by one step, half of it up and half down, inside the scale. */
  level: 0.2,
  /** That a yes-no or a choice changes. */
  choice: 0.03,
  /** For each option of a list. */
  option: 0.03,
  /** By how much each is multiplied where the answer carries evidence: the document is the same for whoever answers. */
  withEvidence: 0.1,
} as const;

/**
 * Writes answers given again into cells. What is unsure, withheld or open stays so; what was not asked may be asked
 * the second time, and then counts with the answer that is kept for it, or as unknown.
 *
 * @param cells as many as the answers have; written over.
 * @example answerAgain(grid, answers, drawsFrom(1), cells)
 */
export function answerAgain(
  grid: AnswerGrid,
  { answers, draw }: { readonly answers: GridAnswers; readonly draw: Draw },
  cells: Int32Array,
): void {
  cells.set(answers.cells);
  grid.questions.forEach((entry, place) => {
    if (answers.state[place] !== stateCodes.answered) return;
    const factor = answers.evidence[place] === 1 ? answeringAgain.withEvidence : 1;
    for (let cell = entry.at; cell < entry.at + entry.cells; cell += 1)
      cells[cell] = again(entry, cells[cell] ?? 0, { draw, factor });
  });
}

interface Once {
  readonly draw: Draw;
  readonly factor: number;
}

function again({ question }: GridQuestion, cell: number, once: Once): number {
  switch (question.kind) {
    case 'country':
      return cell;
    case 'levels':
      return levelAgain(cell, once);
    case 'yes-no':
    case 'choice':
      return choiceAgain(cell, question.options.length, once);
    case 'checklist':
      return listAgain(
        cell,
        { options: question.options.length, most: question.chooseUpTo ?? question.options.length },
        once,
      );
    case 'matrix':
      return listAgain(cell, { options: question.options.length, most: question.options.length }, once);
  }
}

function levelAgain(level: number, { draw, factor }: Once): number {
  const drawn = draw();
  const half = (answeringAgain.level * factor) / 2;
  if (drawn < half) return Math.max(0, level - 1);
  return drawn < 2 * half ? Math.min(highestLevel, level + 1) : level;
}

/** Every other option is as likely as the next. */
function choiceAgain(option: number, options: number, { draw, factor }: Once): number {
  const changes = answeringAgain.choice * factor;
  const drawn = draw();
  if (drawn >= changes) return option;
  return (option + 1 + Math.floor((drawn / changes) * (options - 1))) % options;
}

/** Never more than may be chosen. */
function listAgain(
  chosen: number,
  { options, most }: { readonly options: number; readonly most: number },
  { draw, factor }: Once,
): number {
  let bits = chosen;
  for (let option = 0; option < options; option += 1) {
    if (draw() >= answeringAgain.option * factor) continue;
    const bit = 1 << option;
    if ((bits & bit) !== 0 || countBits(bits) < most) bits ^= bit;
  }
  return bits;
}
