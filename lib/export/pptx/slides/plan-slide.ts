import { areaName } from '@/lib/i18n/text/report/report-text';
import { firstRecommendation } from '@/lib/i18n/text/report/first-steps-text';
import { changedText, dueText, statusName } from '@/lib/i18n/text/plan-text';
import { outdatedBy } from '@/lib/plan/arrange-plan';
import type { ActionReport } from '@/lib/plan/plan';
import type { Text } from '@/lib/export/model/document';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { phrase, plain, strong, typed } from '@/lib/export/write/blocks/phrase';
import { fitTable } from '@/lib/export/pptx/deck/fit-table';
import type { Cell, Slide, SlidePart } from '@/lib/export/pptx/deck/slide-deck';
import { body } from '@/lib/export/pptx/deck/slide-page';
import { slideTitle, textPart } from '@/lib/export/pptx/deck/slide-parts';
import { stepTitle } from './first-slide';
import { noteLine } from './note-lines';

const widths = [5.5, 2.7, 1.7, 0.933, 1.2];
const sizes = [15, 14, 13, 12];
/** More have space at no size. */
const mostRows = 16;

/** What was decided, by whom and until when; nothing where nothing is planned. */
export function planSlides(draft: Draft): readonly Slide[] {
  return draft.report.plan.length > 0 ? [planSlide(draft)] : [];
}

/** Where nothing is planned, the first steps with space for names and dates. */
export function decideSlides(draft: Draft): readonly Slide[] {
  return draft.report.plan.length === 0 && firstRecommendation(draft.report).length > 0 ? [decideSlide(draft)] : [];
}

function planSlide(draft: Draft): Slide {
  const { report, reading } = draft;
  const { words } = reading;
  const { part, shown } = fitTable({
    box: { ...body, y: 1.5, h: 4.85 },
    alternative: words.t('slides.plan.table'),
    widths,
    head: ['what', 'who', 'due', 'days', 'status'].map((column) => plain(words.t(`slides.plan.columns.${column}`))),
    rows: mostUrgent(report.plan)
      .slice(0, mostRows)
      .map((action) => actionRow(action, draft)),
    sizes,
  });
  const left = report.plan.length - shown;
  const more: readonly SlidePart[] =
    left > 0
      ? [
          textPart(
            plain(words.t('slides.plan.more', { count: left })),
            { ...body, y: 6.42, h: 0.35 },
            { sizes: [13, 12], tone: 'muted' },
          ),
        ]
      : [];
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('plan.title'))),
    parts: [part, ...more],
    notes: [
      words.t('slides.plan.notes.all'),
      ...report.plan.flatMap((action, place) => actionNotes(action, place + 1, draft)),
    ],
  };
}

const settled: readonly ActionReport['status'][] = ['done', 'dropped'];

/** What is still to be done comes before what is settled; otherwise the order is the office's. */
function mostUrgent(plan: readonly ActionReport[]): readonly ActionReport[] {
  return [
    ...plan.filter(({ status }) => !settled.includes(status)),
    ...plan.filter(({ status }) => settled.includes(status)),
  ];
}

function actionRow(
  { title, owner, dueOn, effortDays, status }: ActionReport,
  { reading: { words } }: Draft,
): readonly Cell[] {
  const cells: readonly Text[] = [
    typed(title).map((run) => ({ ...run, strong: true })),
    owner === undefined || owner === '' ? plain(words.t('slides.plan.nobody')) : typed(owner),
    plain(dueOn === undefined ? words.t('slides.plan.noDate') : dueText(words, dueOn)),
    plain(effortDays === undefined ? '–' : words.t('slides.plan.number', { days: effortDays })),
    plain(statusName(words, status)),
  ];
  return cells.map((text) => [text]);
}

function actionNotes(action: ActionReport, place: number, draft: Draft): readonly string[] {
  const { reading } = draft;
  const { words } = reading;
  const { title, owner, dueOn, effortDays, cost, outcome, area } = action;
  const note = (key: string, own: Record<string, string>) =>
    noteLine(phrase(words, `slides.plan.notes.${key}`, { own }));
  return [
    noteLine(
      phrase(words, 'slides.plan.notes.action', {
        values: { place, status: statusName(words, action.status) },
        own: { title },
      }),
    ),
    ...(area === undefined ? [] : [areaName(reading, area)]),
    ...(owner === undefined || owner === '' ? [] : [note('who', { owner })]),
    ...(dueOn === undefined ? [] : [words.t('slides.plan.notes.due', { due: dueText(words, dueOn) })]),
    ...(effortDays === undefined ? [] : [words.t('slides.plan.notes.days', { days: effortDays })]),
    ...(cost === undefined || cost === '' ? [] : [note('cost', { cost })]),
    ...(outcome === undefined || outcome === '' ? [] : [note('outcome', { outcome })]),
    ...outdatedBy(action).map((changed) => changedText(reading, changed)),
  ];
}

/** A table to fill in, in the space. */
function decideSlide(draft: Draft): Slide {
  const { words } = draft.reading;
  const recommendations = firstRecommendation(draft.report);
  const open = plain(words.t('slides.decide.open'));
  const { part } = fitTable({
    box: { ...body, y: 2.5, h: 4.2 },
    alternative: words.t('slides.decide.table'),
    widths: [6.3, 2.9, 2.833],
    head: ['what', 'who', 'due'].map((column) => plain(words.t(`slides.plan.columns.${column}`))),
    rows: recommendations.map((one, place) => [[strong(stepTitle(one, place + 1, draft))], [open], [open]]),
    sizes: [20, 18, 16, 15, 14],
  });
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('slides.decide.title'))),
    parts: [
      textPart(plain(words.t('slides.decide.lead')), { ...body, y: 1.55, h: 0.8 }, { sizes: [18, 17, 16, 15] }),
      part,
    ],
    notes: [words.t('slides.decide.lead'), words.t('slides.decide.notes')],
  };
}
