import { answerText, indicatorName } from '@/lib/i18n/answer-text';
import { figureCaveats, standingText, vagueTexts } from '@/lib/i18n/comparison-text';
import { saidText } from '@/lib/i18n/indicator-text';
import { bandsText, evidenceSentence, headingName, scoreSentence, targetSentence } from '@/lib/i18n/report-text';
import type { ComparisonGroup, HeadingReport, IndicatorReport } from '@/lib/report/report';
import type { Text } from '../../document';
import type { Draft } from '../../write/draft';
import { plain, spaced, strong } from '../../write/phrase';
import type { Box, Slide, SlidePart, TextPart } from '../slide-deck';
import { fitList } from '../fit-text';
import { body } from '../slide-page';
import { atFoot, listPart, listParts, paragraphsPart, slideTitle, type ListDraft } from '../slide-parts';
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

const columnGap = 0.4;
const half = (body.w - columnGap) / 2;
const narrow = 3.6;
const right = body.x + half + columnGap;
const columnsTop = 2.5;
const peerBox: Box = { x: body.x, y: 4.7, w: body.w, h: 2.08 };

function fullParts(heading: HeadingReport, draft: Draft): readonly SlidePart[] {
  const lead = paragraphsPart(leadTexts(heading, draft), { ...body, y: 1.5, h: 0.98 }, { sizes: [18, 17, 16, 15, 14, 13] });
  if (!heading.score.applicable) return outsideParts(heading, draft);
  const peers = atFoot(peersPart(heading, draft, { box: peerBox, most: 3, lines: 3 }));
  return [lead, ...columnParts(heading, draft, peers.box.y - columnsTop - 0.15), peers];
}

/** A heading that does not apply: each question with the reason that was given. */
function outsideParts(heading: HeadingReport, draft: Draft): readonly SlidePart[] {
  const items = heading.indicators.filter(({ answer }) => answer !== undefined).map((indicator) => saidItem(indicator, draft));
  return [
    paragraphsPart(leadTexts(heading, draft), { ...body, h: 1.1 }, { sizes: [22, 20, 18] }),
    listPart({ items, sizes: [18, 17, 16, 15, 14], lines: 2, most: 8, more: moreText(draft) }, { ...body, y: 2.85, h: 3.9 }),
  ];
}

/** Side by side; where one has nothing in it, the other has more of the width. */
function columnParts(heading: HeadingReport, draft: Draft, height: number): readonly SlidePart[] {
  const [inPlace, missing] = [strengths(heading, draft), gaps(heading, draft)];
  const wide = body.w - narrow - columnGap;
  const first = widthOf(inPlace, missing, wide);
  const column = { y: columnsTop, h: height };
  return listParts([
    [inPlace, { ...column, x: body.x, w: first }],
    [missing, { ...column, x: body.x + first + columnGap, w: body.w - first - columnGap }],
  ]);
}

function widthOf(one: ListDraft, other: ListDraft, wide: number): number {
  if (one.items.length === 0 && other.items.length > 0) return narrow;
  return other.items.length === 0 && one.items.length > 0 ? wide : half;
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

/** Rather fewer than smaller: a hall reads from afar. */
const itemSizes = [18, 17, 16, 15, 14];

function moreText({ reading: { words } }: Draft) {
  return (count: number) => words.t('slides.heading.more', { count });
}

function strengths(heading: HeadingReport, draft: Draft): ListDraft {
  const { words } = draft.reading;
  const items = strengthsOf(heading).map((indicator) => saidItem(indicator, draft));
  return { title: words.t('slides.heading.strengths'), items, empty: words.t('slides.heading.noStrengths'), sizes: itemSizes, lines: 2, most: 5, more: moreText(draft) };
}

function gaps(heading: HeadingReport, draft: Draft): ListDraft {
  const { words } = draft.reading;
  const unknown = unknownCount(heading);
  const missing = gapsOf(heading).map((indicator) => saidItem(indicator, draft));
  const items = unknown === 0 ? missing : [...missing.slice(0, 3), plain(words.t('slides.heading.unknown', { count: unknown })), ...missing.slice(3)];
  return { title: words.t('slides.heading.gaps', { unknown }), items, empty: words.t('slides.heading.noGaps'), sizes: itemSizes, lines: 2, most: 5, more: moreText(draft) };
}

interface PeerPlace {
  readonly box: Box;
  readonly most: number;
  readonly lines: number;
}

/** What the surveys found beside the answers that weigh most, with how many cities and what can be told. */
function peersPart({ comparisons: { prominent, further, withoutAnswer } }: HeadingReport, draft: Draft, { box, most, lines }: PeerPlace): TextPart {
  const { words } = draft.reading;
  const items = prominent.length > 0 ? prominent.flatMap((group) => verdictItems(group, draft)) : further.flatMap((group) => furtherItems(group, draft));
  const empty = withoutAnswer > 0 ? words.t('slides.heading.noneBeside', { count: withoutAnswer }) : words.t('report.compare.nothing');
  return listPart({ title: words.t('slides.heading.beside'), items, empty, sizes: [15, 14, 13], lines, most, panel: true, more: moreText(draft) }, box);
}

function askedText({ question, answer }: ComparisonGroup, { reading }: Draft): Text {
  return strong(reading.words.t('slides.heading.peer', { question: indicatorName(reading, question), answer: answerText(reading, question, answer) }));
}

/** One figure an answer: the first that names a share. */
function verdictItems(group: ComparisonGroup, draft: Draft): readonly Text[] {
  const { words } = draft.reading;
  const comparison = group.comparisons.find(({ verdict }) => verdict !== undefined);
  if (comparison === undefined) return [];
  const said = [standingText(draft.reading, group.answer, comparison), ...figureCaveats(words, comparison)].join(' ');
  return [spaced(askedText(group, draft), plain(words.t('slides.separator').trim()), plain(said))];
}

function furtherItems(group: ComparisonGroup, draft: Draft): readonly Text[] {
  const { words } = draft.reading;
  const [line] = vagueTexts(words, group.comparisons);
  return line === undefined ? [] : [spaced(askedText(group, draft), plain(words.t('slides.separator').trim()), plain(line))];
}

/** Two of which little is known, side by side. */
function pairSlide([first, second]: readonly [HeadingReport, HeadingReport], draft: Draft): Slide {
  const { reading } = draft;
  const names = { first: headingName(reading, first.dimension), second: headingName(reading, second.dimension) };
  return {
    layout: 'content',
    title: slideTitle(plain(reading.words.t('slides.heading.titlePair', names))),
    parts: pairParts([first, second], draft),
    notes: [...headingNotes(first, draft), ...headingNotes(second, draft)],
  };
}

function pairParts(pair: readonly [HeadingReport, HeadingReport], draft: Draft): readonly SlidePart[] {
  const places = [body.x, right];
  const headTexts = pair.map((heading) => halfTexts(heading, draft));
  const headRoom = { w: half, h: 1.7 };
  const headSize = Math.min(...headTexts.map((texts) => fitList(texts, headRoom, [16, 15, 14, 13, 12]).size));
  const heads = headTexts.map((texts, index) => paragraphsPart(texts, { ...headRoom, x: places[index] ?? right, y: 1.5 }, { sizes: [headSize] }));
  const applicable = pair.flatMap((heading, index) => (heading.score.applicable ? [{ heading, x: places[index] ?? right }] : []));
  const peers = applicable.map(({ heading, x }) => atFoot(peersPart(heading, draft, { box: { x, y: 4.9, w: half, h: 1.88 }, most: 1, lines: 6 })));
  const top = Math.min(peerBox.y + peerBox.h, ...peers.map(({ box }) => box.y));
  const known = applicable.map(({ heading, x }) => [knownList(heading, draft), { x, y: 3.3, w: half, h: top - 3.3 - 0.15 }] as const);
  return [...heads, ...listParts(known), ...peers];
}

function halfTexts(heading: HeadingReport, draft: Draft): readonly Text[] {
  const { words } = draft.reading;
  const title = strong(headingName(draft.reading, heading.dimension));
  const [lead = [], ...rest] = leadTexts(heading, draft);
  return heading.score.applicable ? [title, plain(scoreSentence(words, heading.score)), ...rest] : [title, lead];
}

/** What is known at all, in place or missing. */
function knownList(heading: HeadingReport, draft: Draft): ListDraft {
  const { words } = draft.reading;
  const items = [...strengthsOf(heading), ...gapsOf(heading)].map((indicator) => saidItem(indicator, draft));
  const count = unknownCount(heading);
  const unknown = count === 0 ? [] : [plain(words.t('slides.heading.unknown', { count }))];
  return { title: words.t('slides.heading.known'), items: [...unknown, ...items], sizes: [16, 15, 14, 13], lines: 2, most: 4, more: moreText(draft) };
}
