import { answerText, indicatorName } from '@/lib/i18n/answer-text';
import { figureLine, countedText, figureSentence, verdictText } from '@/lib/i18n/comparison-text';
import { saidText } from '@/lib/i18n/indicator-text';
import { bandsText, evidenceSentence, headingName, scoreSentence, targetSentence } from '@/lib/i18n/report-text';
import type { ComparisonGroup, HeadingReport, IndicatorReport } from '@/lib/report/report';
import type { Text } from '../../document';
import type { Draft } from '../../write/draft';
import { plain, spaced, strong } from '../../write/phrase';
import type { Box, Slide, SlidePart } from '../slide-deck';
import { body } from '../slide-page';
import { listPart, paragraphsPart, slideTitle } from '../slide-parts';
import { gapsOf, strengthsOf, unknownCount, type HeadingGroup } from './heading-choice';
import { headingNotes } from './heading-notes';

export function headingSlide(group: HeadingGroup, draft: Draft): Slide {
  const [first, second] = group;
  return second === undefined ? fullSlide(first, draft) : pairSlide([first, second], draft);
}

function fullSlide(heading: HeadingReport, draft: Draft): Slide {
  const { words } = draft.reading;
  const title = words.t('slides.heading.title', { heading: headingName(draft.reading, heading.dimension), bands: bandsText(words, heading.score.bands) });
  return { layout: 'content', title: slideTitle(plain(title)), parts: fullParts(heading, draft), notes: headingNotes(heading, draft) };
}

const half = (body.w - 0.4) / 2;
const leftBox: Box = { x: body.x, y: 2.55, w: half, h: 2.3 };
const rightBox: Box = { ...leftBox, x: body.x + half + 0.4 };
const peerBox: Box = { x: body.x, y: 4.98, w: body.w, h: 1.78 };

function fullParts(heading: HeadingReport, draft: Draft): readonly SlidePart[] {
  const lead = paragraphsPart(leadTexts(heading, draft), { ...body, y: 1.5, h: 0.98 }, { sizes: [18, 17, 16, 15, 14, 13] });
  if (!heading.score.applicable) return [lead];
  return [lead, strengthsPart(heading, draft, leftBox), gapsPart(heading, draft, rightBox), peersPart(heading, draft, { box: peerBox, most: 2 })];
}

/** The range in words, and how far the target is. */
function leadTexts({ score, target }: HeadingReport, { reading: { words } }: Draft): readonly Text[] {
  if (!score.applicable) return [plain(words.t('report.profile.notApplicableWhy'))];
  const second = target ? [plain(`${targetSentence(words, target)} ${evidenceSentence(words, score)}`)] : [plain(evidenceSentence(words, score))];
  return [strong(scoreSentence(words, score)), ...second];
}

function saidItem(indicator: IndicatorReport, { reading }: Draft): Text {
  return plain(reading.words.t('slides.heading.said', { name: indicatorName(reading, indicator.id), said: saidText(reading, indicator) }));
}

const itemSizes = [16, 15, 14, 13, 12];

function moreText({ reading: { words } }: Draft) {
  return (count: number) => words.t('slides.heading.more', { count });
}

function strengthsPart(heading: HeadingReport, draft: Draft, box: Box): SlidePart {
  const { words } = draft.reading;
  const items = strengthsOf(heading).map((indicator) => saidItem(indicator, draft));
  return listPart({ title: words.t('slides.heading.strengths'), items, empty: words.t('slides.heading.noStrengths'), sizes: itemSizes, lines: 2, most: 4, more: moreText(draft) }, box);
}

function gapsPart(heading: HeadingReport, draft: Draft, box: Box): SlidePart {
  const { words } = draft.reading;
  const unknown = unknownCount(heading);
  const missing = gapsOf(heading).map((indicator) => saidItem(indicator, draft));
  const items = unknown === 0 ? missing : [...missing.slice(0, 3), plain(words.t('slides.heading.unknown', { count: unknown })), ...missing.slice(3)];
  return listPart({ title: words.t('slides.heading.gaps'), items, empty: words.t('slides.heading.noGaps'), sizes: itemSizes, lines: 2, most: 4, more: moreText(draft) }, box);
}

interface PeerPlace {
  readonly box: Box;
  readonly most: number;
}

/** What the surveys found beside the answers that weigh most, with how many cities and what can be told. */
function peersPart({ comparisons: { prominent, further, withoutAnswer } }: HeadingReport, draft: Draft, { box, most }: PeerPlace): SlidePart {
  const { words } = draft.reading;
  const items = prominent.length > 0 ? prominent.flatMap((group) => verdictItems(group, draft)) : further.flatMap((group) => furtherItems(group, draft));
  const empty = withoutAnswer > 0 ? words.t('slides.heading.noneBeside', { count: withoutAnswer }) : words.t('report.compare.nothing');
  return listPart({ title: words.t('slides.heading.beside'), items, empty, sizes: [14, 13, 12, 11], lines: 3, most, panel: true, more: moreText(draft) }, box);
}

function askedText({ question, answer }: ComparisonGroup, { reading }: Draft): Text {
  return strong(reading.words.t('slides.heading.peer', { question: indicatorName(reading, question), answer: answerText(reading, question, answer) }));
}

/** One figure an answer: the first that a verdict can be drawn from. */
function verdictItems(group: ComparisonGroup, draft: Draft): readonly Text[] {
  const { words } = draft.reading;
  const comparison = group.comparisons.find(({ verdict }) => verdict !== undefined);
  if (comparison === undefined) return [];
  const verdict = words.t('slides.sentence', { text: verdictText(words, comparison) ?? '' });
  return [spaced(askedText(group, draft), plain(`${verdict} ${figureSentence(words, comparison)}`))];
}

function furtherItems(group: ComparisonGroup, draft: Draft): readonly Text[] {
  const { words } = draft.reading;
  const [comparison] = group.comparisons;
  if (comparison === undefined) return [];
  const line = words.t('slides.heading.furtherFigure', { counted: countedText(words, comparison, group.comparisons), line: figureLine(words, comparison) });
  return [spaced(askedText(group, draft), plain(line))];
}

/** Two of which little is known, side by side. */
function pairSlide([first, second]: readonly [HeadingReport, HeadingReport], draft: Draft): Slide {
  const { reading } = draft;
  const names = { first: headingName(reading, first.dimension), second: headingName(reading, second.dimension) };
  return {
    layout: 'content',
    title: slideTitle(plain(reading.words.t('slides.heading.titlePair', names))),
    parts: [...halfParts(first, draft, leftBox.x), ...halfParts(second, draft, rightBox.x)],
    notes: [...headingNotes(first, draft), ...headingNotes(second, draft)],
  };
}

function halfParts(heading: HeadingReport, draft: Draft, x: number): readonly SlidePart[] {
  const { words } = draft.reading;
  const bands = words.t('slides.heading.title', { heading: headingName(draft.reading, heading.dimension), bands: bandsText(words, heading.score.bands) });
  const [lead = [], ...rest] = leadTexts(heading, draft);
  const texts = heading.score.applicable ? [strong(bands), plain(scoreSentence(words, heading.score)), ...rest] : [strong(bands), lead];
  const head = paragraphsPart(texts, { x, y: 1.55, w: half, h: 1.65 }, { sizes: [16, 15, 14, 13, 12, 11] });
  if (!heading.score.applicable) return [head];
  return [head, knownPart(heading, draft, { x, y: 3.3, w: half, h: 1.75 }), peersPart(heading, draft, { box: { x, y: 5.15, w: half, h: 1.6 }, most: 1 })];
}

/** What is known at all, in place or missing. */
function knownPart(heading: HeadingReport, draft: Draft, box: Box): SlidePart {
  const { words } = draft.reading;
  const items = [...strengthsOf(heading), ...gapsOf(heading)].map((indicator) => saidItem(indicator, draft));
  const unknown = plain(words.t('slides.heading.unknown', { count: unknownCount(heading) }));
  return listPart({ title: words.t('slides.heading.known'), items: [unknown, ...items], sizes: [15, 14, 13, 12], lines: 2, most: 4, more: moreText(draft) }, box);
}
