import { describe, expect, it } from 'vitest';
import { recommendationTitle, doubtText, factTexts } from '@/lib/i18n/text/report/recommendation-text';
import { firstRecommendation } from '@/lib/i18n/text/report/first-steps-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { pseudoLocales } from '@/lib/i18n/catalogue/locales';
import type { Report } from '@/lib/report/types/report';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { hostileReport, requireSample, sampleReports, settingOf } from './decks.fixture';
import { tableHeight } from './deck/fit-table';
import { lineText } from '@/lib/export/text/safe-text';
import type { Slide, SlideDeck, SlidePart } from './deck/slide-deck';
import { openingTitleBox, pageHeight, pageWidth, titleBox } from './deck/slide-page';
import { partHeight } from './deck/slide-parts';
import { gapHeight, textHeight } from './deck/text-size';
import { writeSlides } from './write-slides';

const setting = settingOf();
const titleOf = ({ title }: Slide) => lineText(title.text);

/** Every text of a slide, as it is drawn. */
function textsOf(part: SlidePart): readonly string[] {
  if (part.kind === 'text') return part.paragraphs.map(({ text }) => lineText(text));
  if (part.kind === 'table')
    return [part.head, ...part.rows.flat()].flat().map((text) => (Array.isArray(text) ? lineText(text) : ''));
  return part.columns.map(({ area }) => area);
}

function range(area: Report['areas'][number] | undefined) {
  return { low: area?.score.low, high: area?.score.high, point: area?.score.point };
}

/** What does not fit where it stands, in words. */
function overflows({ slides }: SlideDeck): readonly string[] {
  return slides.flatMap((slide) => [
    ...titleOverflow(slide),
    ...slide.parts.flatMap((part) => partOverflow(part).map((fault) => `${titleOf(slide)}: ${fault}`)),
  ]);
}

function titleOverflow({ layout, title }: Slide): readonly string[] {
  const box = layout === 'opening' ? openingTitleBox : titleBox;
  const bold = title.text.map((run) => ({ ...run, strong: true as const }));
  return textHeight(bold, title.size, box.w) > box.h + 0.001 ? ['the title is too long'] : [];
}

function heightOf(part: SlidePart): number {
  if (part.kind === 'profile') return part.box.h;
  return part.kind === 'text'
    ? partHeight(part) - gapHeight(part.paragraphs.at(-1)?.size ?? 0)
    : tableHeight(part, part.size);
}

function partOverflow(part: SlidePart): readonly string[] {
  const { x, y, w, h } = part.box;
  const outside = x < 0 || y < 0 || x + w > pageWidth || y + h > pageHeight ? ['outside the page'] : [];
  const taken = heightOf(part);
  return taken > h + 0.001
    ? [...outside, `${textsOf(part).join(' / ').slice(0, 200)} takes ${taken} of ${h}`]
    : outside;
}

describe.each(sampleReports)('the slides of %s', (_name, report) => {
  const deck = writeSlides(report, setting);

  it('are eight to twelve, each with a title of its own and notes', () => {
    expect(deck.slides.length).toBeGreaterThanOrEqual(8);
    expect(deck.slides.length).toBeLessThanOrEqual(12);
    const titles = deck.slides.map(titleOf);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { notes } of deck.slides) expect(notes.join('').length).toBeGreaterThan(40);
  });

  it('hold every text where it stands', () => {
    expect(overflows(deck)).toEqual([]);
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(deck))).toEqual(deck);
  });

  it('draw what the report says of each area, and no more', () => {
    const chart = deck.slides.flatMap(({ parts }) => parts).find((part) => part.kind === 'profile');
    expect(chart?.columns).toHaveLength(5);
    chart?.columns.forEach((column, place) => {
      const area = report.areas[place];
      const { low = null, high = null, point = null, evidenced = 0 } = column;
      expect({ low, high, point, evidenced }).toEqual({ ...range(area), evidenced: area?.score.evidenced ?? 0 });
      expect(column.target).toBe(area?.target?.threshold);
    });
  });

  it('tell of every area, in a title and in the notes', () => {
    const titles = deck.slides.map(titleOf).join(' | ');
    for (const { area } of report.areas) expect(titles).toContain(areaName(setting.reading, area));
  });

  it('never turn a share into a number of cities', () => {
    const all = deck.slides.flatMap(({ parts, notes }) => [...parts.flatMap(textsOf), ...notes]).join(' ');
    expect(all).not.toMatch(/\b\d+ of (the )?(27|47|59|85) cities/);
    expect(all).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('fit in a longer language and in one that runs from right to left', () => {
    expect(pseudoLocales.flatMap((locale) => overflows(writeSlides(report, settingOf(locale))))).toEqual([]);
  });
});

const notesOf = (report: Report, title: string) =>
  writeSlides(report, setting)
    .slides.find((slide) => titleOf(slide) === title)
    ?.notes.join('\n') ?? '';
const titlesOf = (report: Report) => writeSlides(report, setting).slides.map(titleOf);

describe('what is on the slides', () => {
  it('shows the reasons behind each first step in the notes', () => {
    const report = requireSample('thin-tertiary');
    const notes = notesOf(report, 'What to do first');
    expect(firstRecommendation(report).length).toBeGreaterThan(0);
    for (const recommendation of firstRecommendation(report)) {
      expect(notes).toContain(recommendationTitle(setting.reading, recommendation));
      for (const fact of factTexts(setting.reading, recommendation.facts)) expect(notes).toContain(fact);
      expect(notes).toContain(doubtText(setting.reading, recommendation));
    }
  });

  it('asks for a decision where nothing is planned, and shows the plan where something is', () => {
    expect(titlesOf(requireSample('thin-tertiary'))).toContain('What could be decided today');
    expect(titlesOf(requireSample('thin-tertiary, planned'))).toContain('Action plan');
    expect(titlesOf(requireSample('thin-tertiary, planned'))).not.toContain('What could be decided today');
  });

  it('says how many actions have no space, and has all of them in the notes', () => {
    const report = requireSample('thin-tertiary, long plan and change');
    const slide = writeSlides(report, setting).slides.find((one) => titleOf(one) === 'Action plan');
    expect(slide?.parts.flatMap(textsOf).join(' ')).toMatch(/\d+ more actions are in the notes/);
    for (const { title } of report.plan) expect(slide?.notes.join('\n')).toContain(title.trim());
  });

  it('compares with an earlier snapshot only where one was given', () => {
    expect(titlesOf(requireSample('harbour-in-progress, change without a plan'))).toContain('Since 22 November 2025');
    expect(titlesOf(requireSample('harbour-in-progress')).join()).not.toContain('Since');
  });

  it('pairs areas of which little is known', () => {
    expect(titlesOf(requireSample('silent-suburb'))).toContain('Strategy; Resources');
  });

  it('says of a peer figure how many cities it is of, and what can be told', () => {
    const texts = writeSlides(requireSample('spread-megacity'), setting)
      .slides.flatMap(({ parts }) => parts.flatMap(textsOf))
      .join('\n');
    expect(texts).toMatch(/You: (yes|no)\..*\d+ cities that answered in 20\d\d/);
  });

  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    'stays in place whatever is typed: %s',
    (_start, text) => {
      const deck = writeSlides(hostileReport(text), settingOf(undefined, { name: text }));
      expect(overflows(deck)).toEqual([]);
    },
    20_000,
  );

  it('keeps the whole of what it shortens in the notes', () => {
    const title = `Begin ${'and go on '.repeat(300)}to the very end`;
    const report = requireSample('thin-tertiary, planned');
    const deck = writeSlides({ ...report, plan: report.plan.map((action) => ({ ...action, title })) }, setting);
    const slide = deck.slides.find((one) => titleOf(one) === 'Action plan');
    expect(slide?.parts.flatMap(textsOf).join(' ')).toContain('…');
    expect(slide?.notes.join(' ')).toContain('to the very end');
  });
});
