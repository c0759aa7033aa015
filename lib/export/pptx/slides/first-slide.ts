import {
  recommendationTitle,
  factTexts,
  firstStepText,
  involveText,
  usualText,
} from '@/lib/i18n/text/report/recommendation-text';
import { firstRecommendation, firstLeadKey, firstOpeningKey } from '@/lib/i18n/text/report/first-steps-text';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import { recommendationChain } from '@/lib/export/write/area/recommendation-chain';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, strong } from '@/lib/export/write/blocks/phrase';
import { fitTable } from '@/lib/export/pptx/deck/fit-table';
import type { Cell, Slide, SlidePart } from '@/lib/export/pptx/deck/slide-deck';
import { body } from '@/lib/export/pptx/deck/slide-page';
import { slideTitle, textPart } from '@/lib/export/pptx/deck/slide-parts';
import { noteLines } from './note-lines';

const widths = [4.1, 3.2, 2.4, 2.333];

/** The first things to do, each with its reasons, what it takes and whom to involve; the whole chain in the notes. */
export function firstSlide(draft: Draft): Slide {
  const { report, reading } = draft;
  const { words } = reading;
  const recommendations = firstRecommendation(report);
  const lead = leadText(draft, recommendations);
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('report.first.title'))),
    parts: [
      textPart(plain(lead), recommendations.length === 0 ? { ...body, h: 2.5 } : { ...body, y: 1.45, h: 0.72 }, {
        sizes: recommendations.length === 0 ? [24, 22, 20, 18] : [16, 15, 14, 13],
      }),
      ...stepsPart(recommendations, draft),
    ],
    notes: [
      lead,
      ...(recommendations.length === 0 ? [] : [words.t('slides.first.notes')]),
      ...recommendations.flatMap((one, place) => chainNotes(one, place + 1, draft)),
    ],
  };
}

/** What has to be said before, or instead of, the list; a slide has no links, so those two say where to look. */
const slideKeys: Readonly<Record<string, string>> = {
  'report.first.findOut': 'slides.first.findOut',
  'report.first.waits': 'slides.first.waits',
};

function leadText({ report, reading: { words } }: Draft, recommendations: readonly RecommendationReport[]): string {
  const opening = firstOpeningKey(report);
  const texts = [
    opening === undefined ? [] : words.t(slideKeys[opening] ?? opening),
    recommendations.length === 0 ? [] : words.t(firstLeadKey(report)),
  ];
  return texts.flat().join(' ');
}

function stepsPart(recommendations: readonly RecommendationReport[], draft: Draft): readonly SlidePart[] {
  if (recommendations.length === 0) return [];
  const { words } = draft.reading;
  const table = fitTable({
    box: { ...body, y: 2.25, h: 4.5 },
    alternative: words.t('slides.first.table'),
    widths,
    head: ['what', 'why', 'takes', 'who'].map((column) => plain(words.t(`slides.first.columns.${column}`))),
    rows: recommendations.map((one, place) => stepRow(one, place + 1, draft)),
    sizes: [18, 17, 16, 15, 14, 13, 12],
  });
  return [table.part];
}

export function stepTitle(recommendation: RecommendationReport, place: number, { reading }: Draft): string {
  return reading.words.t('slides.first.step', { place, title: recommendationTitle(reading, recommendation) });
}

function stepRow(recommendation: RecommendationReport, place: number, draft: Draft): readonly Cell[] {
  const { reading } = draft;
  return [
    [
      strong(stepTitle(recommendation, place, draft)),
      plain(reading.words.t('slides.first.begin', { step: firstStepText(reading, recommendation) })),
    ],
    factTexts(reading, recommendation.facts).map(plain),
    [plain(takesText(recommendation, draft))],
    [plain(involveText(reading, recommendation))],
  ];
}

function takesText(
  { effortDays, cost, monthsToEffect, needsLeaders, ownDays }: RecommendationReport,
  { reading: { words } }: Draft,
): string {
  const values = { days: effortDays, cost: words.t(`recommendation.cost.${cost}`), months: monthsToEffect };
  const text = words.t(ownDays ? 'slides.first.takes' : 'slides.first.takesUsual', values);
  return needsLeaders ? `${text} ${words.t('slides.first.leaders')}` : text;
}

function chainNotes(recommendation: RecommendationReport, place: number, draft: Draft): readonly string[] {
  const usual = usualText(draft.reading, recommendation);
  return [
    stepTitle(recommendation, place, draft),
    ...(usual === undefined ? [] : [usual]),
    ...noteLines(recommendationChain(recommendation, draft)),
  ];
}
