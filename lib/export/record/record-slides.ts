/**
 * The record as slides: what was decided, where the workshop was divided, what stays open; the debrief in the notes.
 */
import { indicatorName } from '@/lib/i18n/text/answer-text';
import { gapText, shortText, undecidedText } from '@/lib/i18n/text/record-text';
import { tallyText } from '@/lib/i18n/text/tally-text';
import { fewestOfGroup } from '@/lib/workshop/model/tally/department-groups';
import { type Debrief, debriefOf } from '@/lib/workshop/model/record/debrief';
import type { QuestionRecord, WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { Text } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { fitTable } from '@/lib/export/pptx/deck/fit-table';
import { fitText } from '@/lib/export/pptx/deck/fit-text';
import type { Slide, SlideDeck, SlidePart } from '@/lib/export/pptx/deck/slide-deck';
import { body, officeBox, openingTitleBox, reportBox, titleSizes } from '@/lib/export/pptx/deck/slide-page';
import { type ListDraft, listParts, paragraphsPart, slideTitle, textPart } from '@/lib/export/pptx/deck/slide-parts';
import { noteLine } from '@/lib/export/pptx/slides/note-lines';
import { plain, strong, typed } from '@/lib/export/write/blocks/phrase';
import { debriefLines } from './debrief-part';
import { decidedText, findLine, ownOr } from './decisions-part';
import { departmentsText } from '@/lib/export/write/workshop/gaps-part';
import { type RecordDraft, recordFrame } from '@/lib/export/write/workshop/record-draft';
import { aboutLines } from './write-record';

const footSize = 12;
const half = { ...body, y: 1.5, w: (body.w - 0.4) / 2, h: 5.2 };
const otherHalf = { ...half, x: half.x + half.w + 0.4 };
const sizes = [20, 18, 17, 16, 15, 14, 13, 12];
/** More have space at no size. */
const mostRows = 14;

export function writeRecordSlides(record: WorkshopRecord, setting: DocumentSetting): SlideDeck {
  const draft: RecordDraft = { ...setting, record };
  const { words } = setting.reading;
  const { title, author, language, direction, date, foot } = recordFrame(draft);
  const office = setting.office.name ?? '';
  return {
    title,
    subject: words.t('record.slides.subject'),
    author,
    language,
    direction,
    date,
    foot: {
      office: fitText(typed(office), officeBox, [footSize]).text,
      report: fitText(plain(foot), reportBox, [footSize]).text,
      size: footSize,
    },
    layouts: { opening: words.t('slides.layouts.opening'), content: words.t('slides.layouts.content') },
    logoAlternative: office === '' ? words.t('slides.logoUnnamed') : words.t('slides.logo', { office: author }),
    slides: slidesOf(draft, debriefOf(record)),
  };
}

function slidesOf(draft: RecordDraft, debrief: Debrief): readonly Slide[] {
  return [
    openingSlide(draft, debrief),
    ...decisionSlides(draft),
    ...dividedSlides(draft, debrief),
    ...gapSlides(draft),
    openSlide(draft),
    aboutSlide(draft),
  ];
}

function openingSlide(draft: RecordDraft, debrief: Debrief): Slide {
  const { record, reading, office } = draft;
  const { words } = reading;
  const [x, w] = [openingTitleBox.x, openingTitleBox.w];
  const lines: readonly Text[] = [
    plain(words.t('record.day', { date: words.date(new Date(record.day)) })),
    typed(record.city),
    plain(shortText(words, debrief).join(' ')),
  ];
  const name = office.name === undefined ? [] : typed(office.name);
  return {
    layout: 'opening',
    title: slideTitle(typed(record.title), openingTitleBox, [titleSizes.opening, 40, 36, 32, 28, 24]),
    parts: [
      textPart(plain(words.t('record.kind')), { x, y: 1.95, w, h: 0.4 }, { sizes: [18, 16, 14], tone: 'accent' }),
      paragraphsPart(lines, { x, y: 4.35, w, h: 1.9 }, { sizes: [18, 16, 14, 13, 12], tone: 'muted' }),
      ...(name.length === 0
        ? []
        : [textPart(name, { x, y: 6.3, w, h: 0.6 }, { sizes: [20, 18, 16, 14], anchor: 'bottom' as const })]),
    ],
    notes: [
      words.t('record.debrief.lead'),
      ...debriefLines(draft).map((line, place) => `${words.whole(place + 1)}. ${noteLine(line)}`),
    ],
  };
}

function decisionSlides(draft: RecordDraft): readonly Slide[] {
  const { record, reading } = draft;
  const { words } = reading;
  const decided = record.questions.filter(({ decision }) => decision !== undefined);
  if (decided.length === 0) return [];
  const { part, shown } = fitTable({
    box: { ...body, y: 1.5, h: 4.85 },
    alternative: words.t('record.slides.table'),
    widths: [3.8, 4.0, 4.233],
    head: ['question', 'answer', 'reason'].map((column) => plain(words.t(`record.decisions.${column}`))),
    rows: decided
      .slice(0, mostRows)
      .map((one) => [
        [strong(indicatorName(reading, one.question))],
        [plain(decidedText(one, draft))],
        [ownOr(one.decision?.reason, words.t('record.decisions.noReason'))],
      ]),
    sizes: [20, 18, 17, 16, 15, 14, 13, 12],
  });
  return [
    {
      layout: 'content',
      title: slideTitle(plain(words.t('record.slides.decided'))),
      parts: [part, ...moreText(decided.length - shown, draft)],
      notes: decided.flatMap((one) => decisionNotes(one, draft)),
    },
  ];
}

function moreText(left: number, { reading: { words } }: RecordDraft): readonly SlidePart[] {
  return left > 0
    ? [
        textPart(
          plain(words.t('record.slides.more', { count: left })),
          { ...body, y: 6.42, h: 0.35 },
          { sizes: [13, 12], tone: 'muted' },
        ),
      ]
    : [];
}

/** Whole, however little of it the slide had space for. */
function decisionNotes(one: QuestionRecord, draft: RecordDraft): readonly string[] {
  const { reading } = draft;
  const { words } = reading;
  const own = (key: string, text: string | undefined) =>
    text === undefined ? [] : [`${words.t(key)}: ${noteLine(typed(text))}`];
  return [
    indicatorName(reading, one.question),
    decidedText(one, draft),
    ...own('record.decisions.reason', one.decision?.reason),
    ...own('record.votes.minority', one.decision?.minorityView),
  ];
}

function dividedSlides(draft: RecordDraft, { agreed, divided }: Debrief): readonly Slide[] {
  const { record, reading } = draft;
  const { words } = reading;
  if (record.byDisagreement.length === 0) return [];
  const parts = listParts([
    [
      listOf(draft, {
        title: 'dividedList',
        empty: 'noneDivided',
        items: divided.map((one) => dividedItem(one, draft)),
      }),
      half,
    ],
    [
      listOf(draft, {
        title: 'agreedList',
        empty: 'noneAgreed',
        items: agreed.map((id) => plain(indicatorName(reading, id))),
      }),
      otherHalf,
    ],
  ]);
  return [
    { layout: 'content', title: slideTitle(plain(words.t('record.slides.divided'))), parts, notes: votesNotes(draft) },
  ];
}

function dividedItem({ question, first }: QuestionRecord, { reading }: RecordDraft): Text {
  return [
    ...strong(`${indicatorName(reading, question)}: `),
    ...plain(first ? tallyText(reading, question, first) : ''),
  ];
}

/** How the workshop voted, question by question. */
function votesNotes({ record, reading }: RecordDraft): readonly string[] {
  const { words } = reading;
  return record.questions.flatMap(({ question, first, second }) =>
    first || second
      ? [
          indicatorName(reading, question),
          ...(first ? [words.t('record.rounds.first', { summary: tallyText(reading, question, first) })] : []),
          ...(second ? [words.t('record.rounds.second', { summary: tallyText(reading, question, second) })] : []),
        ]
      : [],
  );
}

function gapSlides({ record: { gaps }, reading }: RecordDraft): readonly Slide[] {
  if (gaps.length === 0) return [];
  const { words } = reading;
  const { part } = fitTable({
    box: { ...body, y: 1.5, h: 5.2 },
    alternative: words.t('record.slides.gapsTable'),
    widths: [3.4, 3.0, 5.633],
    head: ['question', 'gap', 'departments'].map((column) => plain(words.t(`record.gaps.${column}`))),
    rows: gaps
      .slice(0, mostRows)
      .map((gap) => [
        [strong(indicatorName(reading, gap.question))],
        [plain(gapText(reading, gap))],
        [departmentsText(gap, reading)],
      ]),
    sizes: [20, 18, 17, 16, 15, 14, 13, 12],
  });
  const lines = gaps.map((gap) => {
    const [question, size] = [indicatorName(reading, gap.question), gapText(reading, gap)];
    const sentence = words.t('record.gaps.sentence', { question, gap: size });
    return `${sentence}. ${noteLine(departmentsText(gap, reading))}`;
  });
  return [
    {
      layout: 'content',
      title: slideTitle(plain(words.t('record.gaps.title'))),
      parts: [part],
      notes: [words.t('record.gaps.lead', { fewest: fewestOfGroup }), ...lines],
    },
  ];
}

function openSlide(draft: RecordDraft): Slide {
  const { record, reading } = draft;
  const open = record.questions.filter(({ question }) => record.undecided.includes(question));
  const undecided = open.map((one) => plain(undecidedText(reading, one)));
  const find = record.toFind.map((one) => findLine(one, draft));
  const parts = listParts([
    [listOf(draft, { title: 'undecided', empty: 'noneUndecided', items: undecided }), half],
    [listOf(draft, { title: 'find', empty: 'noneFind', items: find }), otherHalf],
  ]);
  return {
    layout: 'content',
    title: slideTitle(plain(reading.words.t('record.slides.open'))),
    parts,
    notes: [...undecided, ...find].map(noteLine),
  };
}

function aboutSlide(draft: RecordDraft): Slide {
  const { words } = draft.reading;
  const lines = aboutLines(draft);
  const list: ListDraft = { items: lines.map(plain), sizes, lines: 5, most: lines.length, more: () => '' };
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('record.about.title'))),
    parts: listParts([[list, body]]),
    notes: lines,
  };
}

interface Listed {
  readonly title: string;
  readonly empty: string;
  readonly items: readonly Text[];
}

function listOf({ reading: { words } }: RecordDraft, { title, empty, items }: Listed): ListDraft {
  return {
    title: words.t(`record.slides.${title}`),
    empty: words.t(`record.slides.${empty}`),
    items,
    sizes,
    lines: 4,
    most: 12,
    more: (count) => words.t('record.slides.more', { count }),
  };
}
