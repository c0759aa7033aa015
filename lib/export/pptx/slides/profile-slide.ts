import type { Reading } from '@/lib/i18n/answer-text';
import { bandName, bandsText, distanceText, headingFacts, headingName, rangeText, scoreSentence, stripText, targetsSetBy } from '@/lib/i18n/report-text';
import { bandIds } from '@/lib/instrument/band';
import type { HeadingReport } from '@/lib/report/report';
import type { Text } from '../../document';
import type { Draft } from '../../write/draft';
import { plain, strong } from '../../write/phrase';
import type { ProfileColumn, ProfilePart, Slide, TextPart } from '../slide-deck';
import { body } from '../slide-page';
import { paragraphsPart, slideTitle } from '../slide-parts';

const chartBox = { x: body.x, y: body.y, w: 7.75, h: body.h };
const readingBox = { x: 8.6, y: body.y, w: 4.08, h: body.h };

/** The five headings as a chart, and the same in words. */
export function profileSlide({ report, reading }: Draft): Slide {
  const { words } = reading;
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('slides.profile.title'))),
    parts: [chart(report.headings, reading), readingPart(report.headings, reading)],
    notes: [words.t('slides.profile.notes'), ...report.headings.flatMap((heading) => headingNotes(heading, reading))],
  };
}

function chart(headings: readonly HeadingReport[], reading: Reading): ProfilePart {
  const { words } = reading;
  const name = (key: string) => words.t(`slides.profile.names.${key}`, { setBy: targetsSetBy(headings) });
  return {
    kind: 'profile',
    box: chartBox,
    alternative: [words.t('slides.profile.chart'), ...headings.map((heading) => stripText(reading, heading))].join(' '),
    names: { heading: name('heading'), low: name('low'), range: name('range'), point: name('point'), evidenced: name('evidenced'), target: name('target') },
    columns: headings.map((heading) => column(heading, reading)),
    bands: bandIds.map((band) => bandName(words, band)),
  };
}

function column({ dimension, score, target }: HeadingReport, reading: Reading): ProfileColumn {
  const heading = headingName(reading, dimension);
  if (!score.applicable) return { heading };
  const { low, high, point, evidenced } = score;
  return {
    heading,
    low,
    high,
    ...(point !== null && { point }),
    ...(evidenced > 0 && { evidenced }),
    ...(target && { target: target.threshold }),
  };
}

function readingLines({ dimension, score, target, rough }: HeadingReport, reading: Reading): readonly Text[] {
  const { words } = reading;
  const heading = headingName(reading, dimension);
  if (!score.applicable) return [strong(heading), plain(bandsText(words, score.bands))];
  const line = words.t('slides.profile.line', { rough: rough ? 'yes' : 'no', heading, bands: bandsText(words, score.bands), range: rangeText(words, score.low, score.high) });
  if (target === undefined) return [strong(line)];
  return [strong(line), plain(words.t('slides.profile.lineTarget', { setBy: target.setBy, band: bandName(words, target.band), distance: distanceText(words, target.distance) }))];
}

function readingPart(headings: readonly HeadingReport[], reading: Reading): TextPart {
  const lines = headings.flatMap((heading) => readingLines(heading, reading));
  return paragraphsPart(lines, readingBox, { sizes: [16, 15, 14, 13, 12] });
}

function headingNotes(heading: HeadingReport, reading: Reading): readonly string[] {
  const { words } = reading;
  const name = headingName(reading, heading.dimension);
  const reasons = heading.target?.setBy === 'proposal' ? heading.target.reasons.map((reason) => words.t(`targets.reasons.${reason}`)) : [];
  return [name, [scoreSentence(words, heading.score), ...headingFacts(heading, reading), ...reasons].join(' ')];
}
