/** What to say about the workshop, in which order. */
import { indicatorName } from '@/lib/i18n/text/answer-text';
import { gapText, shiftText } from '@/lib/i18n/text/record-text';
import { tallyText } from '@/lib/i18n/text/tally-text';
import { type Debrief, debriefOf } from '@/lib/workshop/model/record/debrief';
import type { QuestionRecord } from '@/lib/workshop/model/record/workshop-record';
import type { Block, Text } from '@/lib/export/model/document';
import { entry, heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import { plain, spaced } from '@/lib/export/write/blocks/phrase';
import { decidedText, findLine } from './decisions-part';
import { questionNames, type RecordDraft } from '@/lib/export/write/workshop/record-draft';

export function debriefPart(draft: RecordDraft): readonly Block[] {
  const { words } = draft.reading;
  return [
    heading(words.t('record.debrief.title'), { level: 1, id: 'debrief' }),
    paragraph(words.t('record.debrief.lead')),
    ...list(debriefLines(draft), { ordered: true }),
  ];
}

/** A step each. */
export function debriefLines(draft: RecordDraft): readonly Text[] {
  const debrief = debriefOf(draft.record);
  const { words } = draft.reading;
  const told = debrief.divided.map(({ question }) => question);
  const others = debrief.minority.filter((question) => !told.includes(question));
  return [
    step(draft, 'begin', words.t('record.debrief.begin.text', { voted: debrief.voted, decided: debrief.decided })),
    ...agreedStep(debrief, draft),
    ...debrief.divided.map((one, place) => dividedStep(one, { ...draft, place })),
    ...movedStep(debrief, draft),
    ...gapsStep(debrief, draft),
    ...(others.length === 0
      ? []
      : [
          step(draft, 'minority', words.t('record.debrief.minority.text', { questions: questionNames(draft, others) })),
        ]),
    ...(debrief.undecided.length === 0
      ? []
      : [
          step(
            draft,
            'undecided',
            words.t('record.debrief.undecided.text', { questions: questionNames(draft, debrief.undecided) }),
          ),
        ]),
    ...findStep(debrief, draft),
    step(draft, 'end', words.t('record.debrief.end.text')),
  ];
}

function step({ reading: { words } }: RecordDraft, key: string, text: string | Text): Text {
  return entry(words.t(`record.debrief.${key}.title`), text);
}

/** Of a workshop none of whose votes may be shown nothing is said. */
function agreedStep({ agreed }: Debrief, draft: RecordDraft): readonly Text[] {
  const { record, reading } = draft;
  if (agreed.length > 0)
    return [
      step(draft, 'agreed', reading.words.t('record.debrief.agreed.text', { questions: questionNames(draft, agreed) })),
    ];
  return record.byDisagreement.length === 0
    ? []
    : [step(draft, 'agreedNone', reading.words.t('record.debrief.agreedNone.text'))];
}

function dividedStep(one: QuestionRecord, draft: RecordDraft & { readonly place: number }): Text {
  const { reading, place } = draft;
  const { words } = reading;
  const { question, first, shift, decision } = one;
  const sentences = [
    ...(first ? [words.t('record.debrief.divided.text', { summary: tallyText(reading, question, first) })] : []),
    ...(shift ? [shiftText(words, shift)] : []),
    decision
      ? words.t('record.debrief.divided.decided', { answer: decidedText(one, draft) })
      : words.t('record.debrief.divided.open'),
    ...(decision?.minorityView === undefined ? [] : [words.t('record.debrief.divided.minority')]),
  ];
  return entry(
    words.t('record.debrief.divided.title', {
      place: place === 0 ? 'first' : 'other',
      question: indicatorName(reading, question),
    }),
    sentences.join(' '),
  );
}

function movedStep({ moved }: Debrief, draft: RecordDraft): readonly Text[] {
  if (moved.length === 0) return [];
  const { words } = draft.reading;
  const texts = (['closer', 'apart', 'surer', 'less-sure'] as const).flatMap((kind) => {
    const ids = moved.filter(({ shift }) => shift?.kind === kind).map(({ question }) => question);
    return ids.length === 0
      ? []
      : [words.t('record.debrief.moved.text', { kind, question: questionNames(draft, ids) })];
  });
  return [step(draft, 'moved', texts.join(' '))];
}

function gapsStep({ gaps }: Debrief, draft: RecordDraft): readonly Text[] {
  if (gaps.length === 0) return [];
  const { reading } = draft;
  const { words } = reading;
  const told = gaps.map((gap) =>
    words.t('record.gaps.sentence', { question: indicatorName(reading, gap.question), gap: gapText(reading, gap) }),
  );
  const sentence = words.t('report.points.sentence', { text: told.join(words.t('report.answers.separator')) });
  return [step(draft, 'gaps', `${sentence} ${words.t('record.debrief.gaps.text')}`)];
}

function findStep({ toFind }: Debrief, draft: RecordDraft): readonly Text[] {
  if (toFind.length === 0) return [];
  const separator = draft.reading.words.t('report.answers.separator').trim();
  const lines = toFind.map((one, place) => [
    ...findLine(one, draft),
    ...plain(place === toFind.length - 1 ? '.' : separator),
  ]);
  return [step(draft, 'find', spaced(...lines))];
}
