/** How a workshop's record is put into words: the same on its page and in every document. */
import { requireQuestion } from '@/lib/instrument/asked';
import type { Debrief } from '@/lib/workshop/debrief';
import { fewestVoters, noneKey } from '@/lib/workshop/tally';
import type { Distribution, PerceptionGap, QuestionRecord, Shift } from '@/lib/workshop/workshop-record';
import { indicatorName, type Reading } from './answer-text';
import { seriesText } from './series-text';
import type { Words } from './words';

/** The words for a level, an option, or an option of a row. */
export function optionText({ words, instrument }: Reading, id: string, counted: string): string {
  const question = requireQuestion(instrument, id);
  const key = `instrument-v${instrument.version}.questions.${id}`;
  if (question.kind === 'levels') {
    return words.t('report.answers.level', { level: words.whole(Number(counted)), title: words.t(`${key}.levels.${counted}.title`) });
  }
  if (counted === noneKey) return words.t('questionnaire.noneOfThese');
  if (question.kind !== 'matrix') return words.t(`${key}.options.${counted}`);
  const [row = '', option = ''] = counted.split('/');
  return words.t('guide.cards.row', { row: words.t(`${key}.rows.${row}`), options: words.t(`${key}.options.${option}`) });
}

/** One vote summed up, as the end of a sentence. */
export function distributionText(reading: Reading, question: string, { summary }: Distribution): string {
  const { words } = reading;
  switch (summary.kind) {
    case 'levels': {
      const { median, lowest, highest, agreement } = summary;
      return words.t('record.summary.levels', {
        median: medianText(words, median),
        same: lowest === highest ? 'yes' : 'no',
        lowest: words.whole(lowest),
        highest: words.whole(highest),
        agreement: agreementText(words, agreement),
      });
    }
    case 'one': {
      const answers = seriesText(words, summary.largest.map((key) => optionText(reading, question, key)));
      return words.t(summary.largest.length > 1 ? 'record.summary.tie' : 'record.summary.one', { share: percentText(words, summary.share), answers });
    }
    case 'several':
    case 'none':
      return words.t(`record.summary.${summary.kind}`);
  }
}

export function medianText(words: Words, median: number): string {
  return words.t('record.median', { value: median });
}

export function agreementText(words: Words, agreement: number): string {
  return words.t('record.agreement.number', { value: agreement }).replace('-', '−');
}

export function percentText(words: Words, share: number): string {
  return words.whole(share * 100);
}

export function shiftText(words: Words, { kind }: Shift): string {
  return words.t(`record.shift.${kind}`);
}

/** How wide a gap is, as words that can stand alone. */
export function gapText(reading: Reading, gap: PerceptionGap): string {
  const { words } = reading;
  if (gap.kind === 'levels') return words.t('record.gaps.levels', { gap: gap.gap, shown: medianText(words, gap.gap) });
  return words.t('record.gaps.shares', { gap: percentText(words, gap.gap), answer: optionText(reading, gap.question, gap.key) });
}

export interface DepartmentLine {
  readonly department: string;
  /** With what departments are called left out. */
  readonly key: 'record.gaps.median' | 'record.gaps.share';
  readonly values: Readonly<Record<string, string>>;
}

/** Where each department stood; its name is somebody's own words and is filled in by whoever draws. */
export function departmentLines(words: Words, gap: PerceptionGap): readonly DepartmentLine[] {
  if (gap.kind === 'levels') {
    return gap.departments.map(({ department, voters, median }) => ({ department, key: 'record.gaps.median', values: { median: medianText(words, median), voters: words.whole(voters) } }));
  }
  return gap.departments.map(({ department, voters, share }) => ({ department, key: 'record.gaps.share', values: { share: percentText(words, share), voters: words.whole(voters) } }));
}

/** What was voted on and what came of it, in two to four sentences. */
export function shortText(words: Words, { voted, decided, undecided, toFind, minority }: Debrief): readonly string[] {
  if (voted + decided === 0) return [words.t('record.short.nothing')];
  return [
    words.t('record.short.voted', { voted, decided }),
    words.t('record.short.undecided', { count: undecided.length }),
    words.t('record.short.find', { count: toFind.length }),
    words.t('record.short.minority', { count: minority.length }),
  ];
}

/** Why votes that were shown to the room do not stand here, in a sentence each. */
export function keptBackText(words: Words, { voted, keptBack, first, second }: QuestionRecord): readonly string[] {
  const values = { fewest: fewestVoters };
  if (!voted) return [words.t('record.votes.notVoted')];
  if (first === undefined && second === undefined) return [words.t('record.votes.tooFew', values)];
  return keptBack.map((round) => words.t('record.votes.roundTooFew', { ...values, round: round === 1 ? 'first' : 'second' }));
}

/** Whether a question was voted on, for the list of those without a decision. */
export function undecidedText(reading: Reading, { question, voted, first, second }: QuestionRecord): string {
  const shown = first !== undefined || second !== undefined;
  return reading.words.t('record.undecided.item', { question: indicatorName(reading, question), voted: voted ? (shown ? 'yes' : 'few') : 'no', fewest: fewestVoters });
}
