import { adviceTitle, factTexts, firstStepText, involveText, usualText } from '@/lib/i18n/advice-text';
import { firstAdvice, firstLeadKey, firstOpeningKey } from '@/lib/i18n/first-steps-text';
import type { AdviceReport } from '@/lib/report/advice-report';
import { adviceChain } from '../../write/advice-chain';
import type { Draft } from '../../write/draft';
import { plain, strong } from '../../write/phrase';
import { fitTable } from '../fit-table';
import type { Cell, Slide, SlidePart } from '../slide-deck';
import { body } from '../slide-page';
import { slideTitle, textPart } from '../slide-parts';
import { noteLines } from './note-lines';

const widths = [4.1, 3.2, 2.4, 2.333];

/** The first things to do, each with its reasons, what it takes and whom to involve; the whole chain in the notes. */
export function firstSlide(draft: Draft): Slide {
  const { report, reading } = draft;
  const { words } = reading;
  const advice = firstAdvice(report);
  const lead = leadText(draft, advice);
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('report.first.title'))),
    parts: [
      textPart(plain(lead), advice.length === 0 ? { ...body, h: 2.5 } : { ...body, y: 1.45, h: 0.72 }, { sizes: advice.length === 0 ? [24, 22, 20, 18] : [16, 15, 14, 13] }),
      ...stepsPart(advice, draft),
    ],
    notes: [lead, ...(advice.length === 0 ? [] : [words.t('slides.first.notes')]), ...advice.flatMap((one, place) => chainNotes(one, place + 1, draft))],
  };
}

/** What has to be said before, or instead of, the list; a slide has no links, so those two say where to look. */
const slideKeys: Readonly<Record<string, string>> = { 'report.first.findOut': 'slides.first.findOut', 'report.first.waits': 'slides.first.waits' };

function leadText({ report, reading: { words } }: Draft, advice: readonly AdviceReport[]): string {
  const opening = firstOpeningKey(report);
  const texts = [opening === undefined ? [] : words.t(slideKeys[opening] ?? opening), advice.length === 0 ? [] : words.t(firstLeadKey(report))];
  return texts.flat().join(' ');
}

function stepsPart(advice: readonly AdviceReport[], draft: Draft): readonly SlidePart[] {
  if (advice.length === 0) return [];
  const { words } = draft.reading;
  const table = fitTable({
    box: { ...body, y: 2.25, h: 4.5 },
    alternative: words.t('slides.first.table'),
    widths,
    head: ['what', 'why', 'takes', 'who'].map((column) => plain(words.t(`slides.first.columns.${column}`))),
    rows: advice.map((one, place) => stepRow(one, place + 1, draft)),
    sizes: [18, 17, 16, 15, 14, 13, 12],
  });
  return [table.part];
}

export function stepTitle(advice: AdviceReport, place: number, { reading }: Draft): string {
  return reading.words.t('slides.first.step', { place, title: adviceTitle(reading, advice) });
}

function stepRow(advice: AdviceReport, place: number, draft: Draft): readonly Cell[] {
  const { reading } = draft;
  return [
    [strong(stepTitle(advice, place, draft)), plain(reading.words.t('slides.first.begin', { step: firstStepText(reading, advice) }))],
    factTexts(reading, advice.facts).map(plain),
    [plain(takesText(advice, draft))],
    [plain(involveText(reading, advice))],
  ];
}

function takesText({ effortDays, cost, monthsToEffect, needsLeaders, ownDays }: AdviceReport, { reading: { words } }: Draft): string {
  const values = { days: effortDays, cost: words.t(`advice.cost.${cost}`), months: monthsToEffect };
  const text = words.t(ownDays ? 'slides.first.takes' : 'slides.first.takesUsual', values);
  return needsLeaders ? `${text} ${words.t('slides.first.leaders')}` : text;
}

function chainNotes(advice: AdviceReport, place: number, draft: Draft): readonly string[] {
  const usual = usualText(draft.reading, advice);
  return [stepTitle(advice, place, draft), ...(usual === undefined ? [] : [usual]), ...noteLines(adviceChain(advice, draft))];
}
