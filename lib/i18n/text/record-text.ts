/** How a workshop's record is put into words: the same on its page and in every document. */
import type { Debrief } from '@/lib/workshop/model/record/debrief';
import { fewestVoters } from '@/lib/workshop/model/tally/tally';
import type { PerceptionGap, QuestionRecord, Shift } from '@/lib/workshop/model/record/workshop-record';
import { indicatorName, type Reading } from './answer-text';
import { groupName, medianText, optionText, percentText } from './tally-text';
import type { Words } from '@/lib/i18n/catalogue/words';

export function shiftText(words: Words, { kind }: Shift): string {
  return words.t(`record.shift.${kind}`);
}

/** How wide a gap is, as words that can stand alone. */
export function gapText(reading: Reading, gap: PerceptionGap): string {
  const { words } = reading;
  if (gap.kind === 'levels') return words.t('record.gaps.levels', { gap: gap.gap, shown: medianText(words, gap.gap) });
  return words.t('record.gaps.shares', {
    gap: percentText(words, gap.gap),
    answer: optionText(reading, gap.question, gap.key),
  });
}

export interface DepartmentLine {
  /** With what departments are called left out. */
  readonly key: 'record.gaps.median' | 'record.gaps.share';
  readonly values: Readonly<Record<string, string>>;
  /** What somebody typed. */
  readonly own: Readonly<Record<string, string>>;
}

/** Where each department was. */
export function departmentLines(words: Words, gap: PerceptionGap): readonly DepartmentLine[] {
  const line = (
    key: DepartmentLine['key'],
    { department, voters }: PerceptionGap['departments'][number],
    figure: Readonly<Record<string, string>>,
  ): DepartmentLine => ({
    key,
    values: {
      ...figure,
      voters: words.whole(voters),
      ...(department === undefined && { department: groupName(words, {}) }),
    },
    own: department === undefined ? {} : { department },
  });
  if (gap.kind === 'levels')
    return gap.departments.map((one) => line('record.gaps.median', one, { median: medianText(words, one.median) }));
  return gap.departments.map((one) => line('record.gaps.share', one, { share: percentText(words, one.share) }));
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

/** Why votes that were shown to the workshop do not stand here, in a sentence each. */
export function hiddenRoundsText(
  words: Words,
  { voted, hiddenRounds, first, second }: QuestionRecord,
): readonly string[] {
  const values = { fewest: fewestVoters };
  if (!voted) return [words.t('record.votes.notVoted')];
  if (first === undefined && second === undefined) return [words.t('record.votes.tooFew', values)];
  return hiddenRounds.map((round) =>
    words.t('record.votes.roundTooFew', { ...values, round: round === 1 ? 'first' : 'second' }),
  );
}

/** Whether a question was voted on, for the list of those without a decision. */
export function undecidedText(reading: Reading, { question, voted, first, second }: QuestionRecord): string {
  const shown = first !== undefined || second !== undefined;
  return reading.words.t('record.undecided.item', {
    question: indicatorName(reading, question),
    voted: voted ? (shown ? 'yes' : 'few') : 'no',
    fewest: fewestVoters,
  });
}
