/** Every question with how the workshop voted on it, and what it decided. */
import { hiddenRoundsText, shiftText } from '@/lib/i18n/text/record-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import { optionText, percentText, tallyText } from '@/lib/i18n/text/tally-text';
import { unsureKey } from '@/lib/workshop/model/tally/tally';
import type { Distribution, QuestionRecord } from '@/lib/workshop/model/record/workshop-record';
import type { Block, Strip } from '@/lib/export/model/document';
import { group, heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import { plain } from '@/lib/export/write/blocks/phrase';
import { questionTitle } from '@/lib/export/write/blocks/draft';
import { decidedText, minorityQuotation } from './decisions-part';
import type { RecordDraft } from '@/lib/export/write/workshop/record-draft';

export function votesPart(draft: RecordDraft): readonly Block[] {
  const { record, reading } = draft;
  const { words } = reading;
  if (record.questions.every(({ voted }) => !voted)) return [];
  const levels = record.questions.some(
    ({ first, second }) => first?.summary.kind === 'levels' || second?.summary.kind === 'levels',
  );
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
    ...rounds.map(([round, votes]) =>
      words.t(`record.rounds.${round}`, { summary: tallyText(reading, question, votes) }),
    ),
    ...(shift ? [shiftText(words, shift)] : []),
    ...hiddenRoundsText(words, one),
    ...(decision ? [words.t('record.votes.decided', { answer: decidedText(one, draft) })] : []),
  ];
  const [line = '', ...rest] = lines;
  const [chart, ...later] = rounds.map((round) => votesChart(question, round, draft));
  return [
    group(opening, paragraph(line), ...list(rest), ...(chart ? [chart] : [])),
    ...later,
    ...minorityQuotation(one, draft),
  ];
}

/** A chart with more rows shows only what somebody chose. */
const longest = 8;

/** The dots of the shared screen: one for each who voted, by answer, and the unsure. */
function votesChart(
  question: string,
  [round, votes]: readonly ['first' | 'second', Distribution],
  { reading }: RecordDraft,
): Block {
  const { words } = reading;
  const { voters, unsure, counts } = votes;
  const shown = counts.length <= longest ? counts : counts.filter(({ count }) => count > 0);
  const strips = [...shown, { key: unsureKey, count: unsure }].map(({ key, count }): Strip => {
    const share = voters === 0 ? 0 : count / voters;
    return {
      label: optionText(reading, question, key),
      dots: { count, of: voters },
      reading: words.t('record.votes.bar', { count, voters, share: percentText(words, share) }),
    };
  });
  const inWords = strips.map(({ label, reading: said }) =>
    words.t('export.profile.strip', { area: label, reading: said }),
  );
  return {
    kind: 'strips',
    caption: plain(words.t(`record.votes.${round}`, { voters })),
    alternative: words.t('record.votes.alternative', { strips: seriesText(words, inWords) }),
    scale: [],
    legend: [],
    strips,
  };
}
