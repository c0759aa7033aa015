/** Made-up contributions for tests, the same for the same seed. */
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import { byArea } from '@/lib/scoring/score/by-area';
import type { Draw } from '@/lib/scoring/numbers/uniform';
import { rowCell } from './contribution/cells';
import { noneCell, type AnswerCells, type Contribution } from './contribution/contribution';
import { partitionIds, partitions, type BaseClassId, type PartitionId } from './partitions';

function pick<Item>(items: readonly Item[], draw: Draw): Item {
  // Earlier items are likelier, so that some classes and cells are small.
  const item = items[Math.floor(draw() ** 1.5 * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

function drawCells(question: Question, draw: Draw): AnswerCells {
  if (draw() < 0.08) return ['no-answer'];
  switch (question.kind) {
    case 'country':
      return [];
    case 'yes-no':
    case 'choice':
      return [pick(question.options, draw)];
    case 'levels':
      return [String(pick(levels, draw))];
    case 'checklist':
      return orNone(
        question.options.filter(() => draw() < 0.35).slice(0, question.chooseUpTo ?? question.options.length),
      );
    case 'matrix':
      return question.rows.flatMap((row) =>
        orNone(question.options.filter(() => draw() < 0.3)).map((option) => rowCell(row, option)),
      );
  }
}

function orNone(options: readonly string[]): readonly string[] {
  return options.length === 0 ? [noneCell] : options;
}

/** A contribution that need not be one that a report could make: areas and closed questions are drawn like the rest. */
export function drawContribution(instrument: Instrument, draw: Draw, given: Partial<Contribution> = {}): Contribution {
  const profile = Object.fromEntries(
    partitionIds.map((id) => [id, pick<BaseClassId>(partitions[id].baseClasses, draw)]),
  );
  return {
    instrumentVersion: instrument.version,
    form: 'full',
    profile: profile as Record<PartitionId, BaseClassId>,
    areas: byArea(() => Math.floor(((draw() + draw()) / 2) * 1001)),
    answers: Object.fromEntries(
      instrument.questions
        .filter(({ kind }) => kind !== 'country')
        .map((question) => [question.id, drawCells(question, draw)]),
    ),
    ...given,
  };
}
