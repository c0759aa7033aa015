import { answerText, indicatorName } from '@/lib/i18n/text/answer-text';
import { figureCaveats, standingText, vagueTexts } from '@/lib/i18n/text/report/comparison-text';
import { areaInOneLine } from '@/lib/i18n/text/report/basis-text';
import { saidText } from '@/lib/i18n/text/report/indicator-text';
import { evidenceSentence, areaName, scoreSentence, targetSentence } from '@/lib/i18n/text/report/report-text';
import type { ComparisonGroup, AreaReport, IndicatorReport } from '@/lib/report/types/report';
import type { Text } from '@/lib/export/model/document';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, spaced, strong } from '@/lib/export/write/blocks/phrase';
import type { Box, Slide, SlidePart, TextPart } from '@/lib/export/pptx/deck/slide-deck';
import { fitList } from '@/lib/export/pptx/deck/fit-text';
import { body } from '@/lib/export/pptx/deck/slide-page';
import {
  atFoot,
  listPart,
  listParts,
  paragraphsPart,
  slideTitle,
  type ListDraft,
} from '@/lib/export/pptx/deck/slide-parts';
import { gapsOf, strengthsOf, unknownCount, type AreaGroup } from './area-choice';
import { areaNotes } from './area-notes';

export function areaSlide(group: AreaGroup, draft: Draft): Slide {
  const [first, second] = group;
  return second === undefined ? fullSlide(first, draft) : pairSlide([first, second], draft);
}

function fullSlide(area: AreaReport, draft: Draft): Slide {
  const { words } = draft.reading;
  const title = words.t('slides.area.message', {
    area: areaName(draft.reading, area.area),
    line: areaInOneLine(draft.reading, area, draft.report),
  });
  return {
    layout: 'content',
    title: slideTitle(plain(title)),
    parts: fullParts(area, draft),
    notes: areaNotes(area, draft),
  };
}

const columnGap = 0.4;
const half = (body.w - columnGap) / 2;
const narrow = 3.6;
const right = body.x + half + columnGap;
const columnsTop = 2.5;
const peerBox: Box = { x: body.x, y: 4.7, w: body.w, h: 2.08 };

function fullParts(area: AreaReport, draft: Draft): readonly SlidePart[] {
  const lead = paragraphsPart(
    leadTexts(area, draft),
    { ...body, y: 1.5, h: 0.98 },
    { sizes: [18, 17, 16, 15, 14, 13] },
  );
  if (!area.score.applicable) return outsideParts(area, draft);
  const peers = atFoot(peersPart(area, draft, { box: peerBox, most: 3, lines: 3 }));
  return [lead, ...columnParts(area, draft, peers.box.y - columnsTop - 0.15), peers];
}

/** An area that does not apply: each question with the reason that was given. */
function outsideParts(area: AreaReport, draft: Draft): readonly SlidePart[] {
  const items = area.indicators
    .filter(({ answer }) => answer !== undefined)
    .map((indicator) => saidItem(indicator, draft));
  return [
    paragraphsPart(leadTexts(area, draft), { ...body, h: 1.1 }, { sizes: [22, 20, 18] }),
    listPart(
      { items, sizes: [18, 17, 16, 15, 14], lines: 2, most: 8, more: moreText(draft) },
      { ...body, y: 2.85, h: 3.9 },
    ),
  ];
}

/** Side by side; where one has nothing in it, the other has more of the width. */
function columnParts(area: AreaReport, draft: Draft, height: number): readonly SlidePart[] {
  const [inPlace, missing] = [strengths(area, draft), gaps(area, draft)];
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
function leadTexts({ score, target }: AreaReport, { reading: { words } }: Draft): readonly Text[] {
  if (!score.applicable) return [plain(words.t('report.profile.notApplicableWhy'))];
  const second = target
    ? [plain(`${targetSentence(words, target)} ${evidenceSentence(words, score)}`)]
    : [plain(evidenceSentence(words, score))];
  return [strong(scoreSentence(words, score)), ...second];
}

function saidItem(indicator: IndicatorReport, { reading }: Draft): Text {
  return plain(
    reading.words.t('slides.area.said', {
      name: indicatorName(reading, indicator.id),
      said: saidText(reading, indicator),
    }),
  );
}

/** Rather fewer than smaller: a hall reads from afar. */
const itemSizes = [18, 17, 16, 15, 14];

function moreText({ reading: { words } }: Draft) {
  return (count: number) => words.t('slides.area.more', { count });
}

function strengths(area: AreaReport, draft: Draft): ListDraft {
  const { words } = draft.reading;
  const items = strengthsOf(area).map((indicator) => saidItem(indicator, draft));
  return {
    title: words.t('slides.area.strengths'),
    items,
    empty: words.t('slides.area.noStrengths'),
    sizes: itemSizes,
    lines: 2,
    most: 5,
    more: moreText(draft),
  };
}

function gaps(area: AreaReport, draft: Draft): ListDraft {
  const { words } = draft.reading;
  const unknown = unknownCount(area);
  const missing = gapsOf(area).map((indicator) => saidItem(indicator, draft));
  const items =
    unknown === 0
      ? missing
      : [...missing.slice(0, 3), plain(words.t('slides.area.unknown', { count: unknown })), ...missing.slice(3)];
  return {
    title: words.t('slides.area.gaps', { unknown }),
    items,
    empty: words.t('slides.area.noGaps'),
    sizes: itemSizes,
    lines: 2,
    most: 5,
    more: moreText(draft),
  };
}

interface PeerPlace {
  readonly box: Box;
  readonly most: number;
  readonly lines: number;
}

/** What the surveys found beside the answers that weigh most, with how many cities and what can be told. */
function peersPart(
  { comparisons: { prominent, further, withoutAnswer } }: AreaReport,
  draft: Draft,
  { box, most, lines }: PeerPlace,
): TextPart {
  const { words } = draft.reading;
  const items =
    prominent.length > 0
      ? prominent.flatMap((group) => verdictItems(group, draft))
      : further.flatMap((group) => furtherItems(group, draft));
  const empty =
    withoutAnswer > 0 ? words.t('slides.area.noneBeside', { count: withoutAnswer }) : words.t('report.compare.nothing');
  return listPart(
    {
      title: words.t('slides.area.beside'),
      items,
      empty,
      sizes: [15, 14, 13],
      lines,
      most,
      panel: true,
      more: moreText(draft),
    },
    box,
  );
}

function askedText({ question, answer }: ComparisonGroup, { reading }: Draft): Text {
  return strong(
    reading.words.t('slides.area.peer', {
      question: indicatorName(reading, question),
      answer: answerText(reading, question, answer),
    }),
  );
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
  return line === undefined
    ? []
    : [spaced(askedText(group, draft), plain(words.t('slides.separator').trim()), plain(line))];
}

/** Two of which little is known, side by side. */
function pairSlide([first, second]: readonly [AreaReport, AreaReport], draft: Draft): Slide {
  const { reading } = draft;
  const names = { first: areaName(reading, first.area), second: areaName(reading, second.area) };
  return {
    layout: 'content',
    title: slideTitle(plain(reading.words.t('slides.area.titlePair', names))),
    parts: pairParts([first, second], draft),
    notes: [...areaNotes(first, draft), ...areaNotes(second, draft)],
  };
}

function pairParts(pair: readonly [AreaReport, AreaReport], draft: Draft): readonly SlidePart[] {
  const places = [body.x, right];
  const headTexts = pair.map((area) => halfTexts(area, draft));
  const headSpace = { w: half, h: 1.7 };
  const headSize = Math.min(...headTexts.map((texts) => fitList(texts, headSpace, [16, 15, 14, 13, 12]).size));
  const heads = headTexts.map((texts, index) =>
    paragraphsPart(texts, { ...headSpace, x: places[index] ?? right, y: 1.5 }, { sizes: [headSize] }),
  );
  const applicable = pair.flatMap((area, index) =>
    area.score.applicable ? [{ area, x: places[index] ?? right }] : [],
  );
  const peers = applicable.map(({ area, x }) =>
    atFoot(peersPart(area, draft, { box: { x, y: 4.9, w: half, h: 1.88 }, most: 1, lines: 6 })),
  );
  const top = Math.min(peerBox.y + peerBox.h, ...peers.map(({ box }) => box.y));
  const known = applicable.map(
    ({ area, x }) => [knownList(area, draft), { x, y: 3.3, w: half, h: top - 3.3 - 0.15 }] as const,
  );
  return [...heads, ...listParts(known), ...peers];
}

function halfTexts(area: AreaReport, draft: Draft): readonly Text[] {
  const { words } = draft.reading;
  const title = strong(areaName(draft.reading, area.area));
  const [lead = [], ...rest] = leadTexts(area, draft);
  return area.score.applicable ? [title, plain(scoreSentence(words, area.score)), ...rest] : [title, lead];
}

/** What is known at all, in place or missing. */
function knownList(area: AreaReport, draft: Draft): ListDraft {
  const { words } = draft.reading;
  const items = [...strengthsOf(area), ...gapsOf(area)].map((indicator) => saidItem(indicator, draft));
  const count = unknownCount(area);
  const unknown = count === 0 ? [] : [plain(words.t('slides.area.unknown', { count }))];
  return {
    title: words.t('slides.area.known'),
    items: [...unknown, ...items],
    sizes: [16, 15, 14, 13],
    lines: 2,
    most: 4,
    more: moreText(draft),
  };
}
