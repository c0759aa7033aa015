/** Every question with how the room voted on it, and what it decided. */
import { distributionText, keptBackText, optionText, shiftText } from '@/lib/i18n/record-text';
import type { Distribution, QuestionRecord } from '@/lib/workshop/workshop-record';
import type { Block } from '../document';
import { group, heading, list, paragraph, table } from '../write/blocks';
import { questionTitle } from '../write/draft';
import { decidedText, minorityQuotation } from './decisions-part';
import type { RecordDraft } from './record-draft';

export function votesPart(draft: RecordDraft): readonly Block[] {
  const { record, reading } = draft;
  const { words } = reading;
  if (record.questions.every(({ voted }) => !voted)) return [];
  const levels = record.questions.some(({ first, second }) => first?.summary.kind === 'levels' || second?.summary.kind === 'levels');
  return [
    heading(words.t('record.votes.title'), { level: 1, id: 'votes' }),
    paragraph(words.t('record.votes.lead')),
    ...(levels ? [paragraph(words.t('record.agreement.scale'), 'note')] : []),
    ...record.questions.filter(({ voted }) => voted).flatMap((one) => questionBlocks(one, draft)),
  ];
}

function questionBlocks(one: QuestionRecord, draft: RecordDraft): readonly Block[] {
  const { reading } = draft;
  const { words } = reading;
  const { question, first, second, shift, decision } = one;
  const rounds = [...(first ? [['first', first] as const] : []), ...(second ? [['second', second] as const] : [])];
  const opening = heading(questionTitle(reading, question), { level: 2, id: `votes-${question}` });
  const lines = [
    ...rounds.map(([round, votes]) => words.t(`record.rounds.${round}`, { summary: distributionText(reading, question, votes) })),
    ...(shift ? [shiftText(words, shift)] : []),
    ...keptBackText(words, one),
    ...(decision ? [words.t('record.votes.decided', { answer: decidedText(one, draft) })] : []),
  ];
  const [line = '', ...rest] = lines;
  return [group(opening, paragraph(line), ...list(rest), ...(rounds.length === 0 ? [] : [votesTable(question, rounds, draft)])), ...minorityQuotation(one, draft)];
}

/** A table with more rows shows only what somebody chose. */
const longest = 8;

type Round = readonly ['first' | 'second', Distribution];

function votesTable(question: string, rounds: readonly Round[], { reading }: RecordDraft): Block {
  const { words } = reading;
  const countOf = (votes: Distribution, key: string) => votes.counts.find((one) => one.key === key)?.count ?? 0;
  const all = rounds[0]?.[1].counts.map(({ key }) => key) ?? [];
  const keys = all.length <= longest ? all : all.filter((key) => rounds.some(([, votes]) => countOf(votes, key) > 0));
  return table({
    caption: words.t('record.votes.caption', { question: questionTitle(reading, question) }),
    columns: [[words.t('record.votes.answer'), 8], ...rounds.map(([round]) => [words.t(`record.votes.${round}`), 2, 'end'] as const)],
    rows: [
      ...keys.map((key) => [optionText(reading, question, key), ...rounds.map(([, votes]) => words.whole(countOf(votes, key)))]),
      [words.t('record.votes.unsure'), ...rounds.map(([, { unsure }]) => words.whole(unsure))],
      [words.t('record.votes.voters'), ...rounds.map(([, { voters }]) => words.whole(voters))],
    ],
  });
}
