/** The record as rows of a table, for programs that read tables and for whoever wants to count again. */
import { answerText, indicatorName } from '@/lib/i18n/text/answer-text';
import { sureAnswerText } from '@/lib/i18n/text/sure-answer-text';
import { groupName, optionText } from '@/lib/i18n/text/tally-text';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import type { CountedVotes, Distribution, OneCount, QuestionRecord } from '@/lib/workshop/model/record/workshop-record';
import { withoutTurns } from '@/lib/export/text/legible-text';
import type { RecordDraft } from '@/lib/export/write/workshop/record-draft';

/** One count: of one answer, in one round, of everybody or of one department. */
export interface CountRow {
  readonly id: string;
  readonly question: string;
  readonly round: 1 | 2;
  /** Absent: everybody. */
  readonly department?: string;
  /** Absent: the unsure. */
  readonly option?: string;
  readonly answer: string;
  readonly count: number;
  readonly voters: number;
}

export function countRows({ record, reading }: RecordDraft): readonly CountRow[] {
  return record.questions.flatMap((one) =>
    roundsOf(one).flatMap(([round, votes]) => roundRows(one.question, { round, votes }, reading)),
  );
}

export function roundsOf({ first, second }: QuestionRecord): readonly (readonly [1 | 2, Distribution])[] {
  return [...(first ? [[1, first] as const] : []), ...(second ? [[2, second] as const] : [])];
}

interface Round {
  readonly round: 1 | 2;
  readonly votes: Distribution;
}

function roundRows(id: string, { round, votes }: Round, reading: RecordDraft['reading']): readonly CountRow[] {
  const question = indicatorName(reading, id);
  const unsureWord = reading.words.t('record.votes.unsure');
  const of = (counted: CountedVotes, department?: string): readonly CountRow[] => {
    const frame = { id, question, round, voters: counted.voters, ...(department !== undefined && { department }) };
    const answer = ({ key, count }: OneCount): CountRow => ({
      ...frame,
      option: key,
      answer: optionText(reading, id, key),
      count,
    });
    return [...counted.counts.map(answer), { ...frame, answer: unsureWord, count: counted.unsure }];
  };
  return [...of(votes), ...(votes.departments ?? []).flatMap((one) => of(one, groupName(reading.words, one)))];
}

export interface DecisionRow {
  readonly id: string;
  readonly question: string;
  readonly decision: string;
  /** What the assessment said before, where that was something else. */
  readonly before: string;
  readonly reason: string;
  readonly minority: string;
  readonly find: string;
  readonly by: string;
}

/** Every question of the workshop; empty texts where nothing was decided. */
export function decisionRows({ record, reading }: RecordDraft): readonly DecisionRow[] {
  return record.questions.map(({ question, decision }) => {
    const find = record.toFind.find((one) => one.question === question);
    const own = (text: string | undefined) => withoutTurns(text ?? '');
    return {
      id: question,
      question: indicatorName(reading, question),
      decision: decision === undefined ? '' : answerText(reading, question, givenAnswer(decision.answer)),
      before: decision?.replaced === undefined ? '' : sureAnswerText(reading, question, decision.replaced),
      reason: own(decision?.reason),
      minority: own(decision?.minorityView),
      find: own(find?.what),
      by: own(find?.by),
    };
  });
}
