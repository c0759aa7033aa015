/** What was decided, what is open, and who finds what. */
import { answerText, indicatorName } from '@/lib/i18n/text/answer-text';
import { undecidedText } from '@/lib/i18n/text/record-text';
import { sureAnswerText } from '@/lib/i18n/text/sure-answer-text';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import type { QuestionRecord } from '@/lib/workshop/model/record/workshop-record';
import type { Block, Text } from '@/lib/export/model/document';
import { heading, list, paragraph, table } from '@/lib/export/write/blocks/blocks';
import { phrase, plain, typed } from '@/lib/export/write/blocks/phrase';
import type { RecordDraft } from '@/lib/export/write/workshop/record-draft';

export function decisionsPart(draft: RecordDraft): readonly Block[] {
  const { record, reading } = draft;
  const { words } = reading;
  const decided = record.questions.filter(({ decision }) => decision !== undefined);
  const opening = heading(words.t('record.decisions.title'), { level: 1, id: 'decisions' });
  if (decided.length === 0) return [opening, paragraph(words.t('record.decisions.none'))];
  return [
    opening,
    table({
      caption: words.t('record.decisions.caption'),
      columns: [
        [words.t('record.decisions.question'), 4],
        [words.t('record.decisions.answer'), 4],
        [words.t('record.decisions.reason'), 6],
      ],
      rows: decided.map((one) => [
        indicatorName(reading, one.question),
        decidedCell(one, draft),
        ownOr(one.decision?.reason, words.t('record.decisions.noReason')),
      ]),
    }),
    ...decided.flatMap((one) => minorityQuotation(one, draft)),
  ];
}

/** The answer that the workshop agreed on, in words. */
export function decidedText({ question, decision }: QuestionRecord, { reading }: RecordDraft): string {
  return decision === undefined ? '' : answerText(reading, question, givenAnswer(decision.answer));
}

/** The same, and what the assessment said before where that was something else. */
function decidedCell(one: QuestionRecord, draft: RecordDraft): string {
  const answer = decidedText(one, draft);
  const replaced = one.decision?.replaced;
  if (replaced === undefined) return answer;
  return draft.reading.words.t('record.decisions.replaced', {
    answer,
    replaced: sureAnswerText(draft.reading, one.question, replaced),
  });
}

export function minorityQuotation({ question, decision }: QuestionRecord, { reading }: RecordDraft): readonly Block[] {
  if (decision?.minorityView === undefined) return [];
  return [
    {
      kind: 'quotation',
      source: plain(reading.words.t('record.decisions.minority', { question: indicatorName(reading, question) })),
      text: decision.minorityView,
    },
  ];
}

export function findPart({ record: { toFind }, reading }: RecordDraft): readonly Block[] {
  const { words } = reading;
  const opening = heading(words.t('record.find.title'), { level: 1, id: 'find' });
  if (toFind.length === 0) return [opening, paragraph(words.t('record.find.none'))];
  return [
    opening,
    table({
      caption: words.t('record.find.caption'),
      columns: [
        [words.t('record.find.what'), 6],
        [words.t('record.find.for'), 4],
        [words.t('record.find.by'), 4],
      ],
      rows: toFind.map(({ question, what, by }) => [
        typed(what),
        indicatorName(reading, question),
        ownOr(by, words.t('record.find.nobody')),
      ]),
    }),
  ];
}

export function undecidedPart({ record, reading }: RecordDraft): readonly Block[] {
  const { words } = reading;
  const open = record.questions.filter(({ question }) => record.undecided.includes(question));
  const opening = heading(words.t('record.undecided.title'), { level: 1, id: 'undecided' });
  if (open.length === 0) return [opening, paragraph(words.t('record.undecided.none'))];
  return [
    opening,
    paragraph(words.t('record.undecided.lead')),
    ...list(open.map((one) => undecidedText(reading, one))),
  ];
}

export function ownOr(own: string | undefined, otherwise: string): Text {
  return own === undefined || own.trim() === '' ? plain(otherwise) : typed(own);
}

/** Evidence to be found and by whom, on one line. */
export function findLine(
  { what, by }: RecordDraft['record']['toFind'][number],
  { reading: { words } }: RecordDraft,
): Text {
  const nobody = by === undefined || by.trim() === '';
  return phrase(words, 'record.debrief.find.item', {
    values: nobody ? { by: words.t('record.find.nobody') } : {},
    own: { what, ...(!nobody && { by }) },
  });
}
