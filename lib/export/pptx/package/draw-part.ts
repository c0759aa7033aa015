/** One part of a slide into the library's own terms. */
import type PptxGenJS from 'pptxgenjs';
import type { Run, Text } from '@/lib/export/model/document';
import { regionalLanguage, splitLanguages } from '@/lib/export/text/script-language';
import { firstDirection } from '@/lib/export/text/split-directions';
import { plotArea } from './chart-xml';
import { runText } from '@/lib/export/text/safe-text';
import { officeLanguage } from './office-language';
import { stagesWidth, pageWidth, panelInset } from '@/lib/export/pptx/deck/slide-page';
import type {
  Box,
  Cell,
  Paragraph,
  ProfilePart,
  SlideDeck,
  TablePart,
  TextPart,
  Tone,
} from '@/lib/export/pptx/deck/slide-deck';
import { paragraphGap } from '@/lib/export/pptx/deck/text-size';

export const toneColours: Readonly<Record<Tone, string>> = { ink: 'tx1', muted: 'tx2', accent: 'accent1' };

/** Boxes are measured from where reading begins. */
export function placed({ x, y, w, h }: Box, { direction }: SlideDeck): Box {
  return { x: direction === 'rtl' ? pageWidth - x - w : x, y, w, h };
}

/** What every text of the deck has in common. */
export function textOptions({ direction, language }: SlideDeck) {
  const rightToLeft = direction === 'rtl';
  return {
    align: rightToLeft ? 'right' : 'left',
    lang: officeLanguage(language),
    ...(rightToLeft && { rtlMode: true }),
  } as const;
}

/** Somebody's own words that are all there is in a paragraph run from the right where they begin there. */
function directionOf(text: Text, { direction }: SlideDeck): SlideDeck['direction'] {
  const turned = text.every(({ own }) => own) && firstDirection(text.map((run) => run.text).join('')) === 'rtl';
  return turned ? 'rtl' : direction;
}

/** A run for each language in it, so that each is spelt and spoken as what it is. */
export function languageRuns(
  text: Text,
  deck: SlideDeck,
): readonly { readonly run: Run; readonly text: string; readonly lang?: string }[] {
  return text.flatMap((run) =>
    splitLanguages(runText(run), deck.language).map(({ text: words, language }) => ({
      run,
      text: words,
      ...(language !== undefined && { lang: regionalLanguage(language) }),
    })),
  );
}

function runsOf({ text, size, tone = 'ink', bullet }: Paragraph, deck: SlideDeck): PptxGenJS.TextProps[] {
  const look = textOptions({ ...deck, direction: directionOf(text, deck) });
  const runs = languageRuns(text, deck);
  return runs.map(({ run, text: words, ...lang }, index) => ({
    text: words,
    options: {
      ...look,
      ...lang,
      fontSize: size,
      color: toneColours[tone],
      bold: run.strong ?? false,
      paraSpaceAfter: size * paragraphGap,
      ...(bullet && index === 0 && { bullet: { indent: size } }),
      ...(index === runs.length - 1 && { breakLine: true }),
    },
  }));
}

export function drawText(slide: PptxGenJS.Slide, part: TextPart, deck: SlideDeck): void {
  slide.addText(
    part.paragraphs.flatMap((paragraph) => runsOf(paragraph, deck)),
    {
      ...placed(part.box, deck),
      ...textOptions(deck),
      margin: part.panel ? panelInset : 0,
      valign: part.anchor ?? 'top',
      wrap: true,
      ...(part.panel && { fill: { color: 'bg2' } }),
    },
  );
}

const rule = { type: 'solid', pt: 0.75, color: 'accent4' } as const;
const none = { type: 'none' } as const;

function cellOf(
  cell: Cell,
  look: { readonly size: number; readonly head: boolean },
  deck: SlideDeck,
): PptxGenJS.TableCell {
  const runs = cell.flatMap((text, place) =>
    languageRuns(text, deck).map(({ run, text: words, ...lang }, index, all) => ({
      text: words,
      options: {
        ...textOptions({ ...deck, direction: directionOf(text, deck) }),
        ...lang,
        fontSize: look.size,
        bold: look.head || (run.strong ?? false),
        color: look.head ? 'tx2' : 'tx1',
        ...(index === all.length - 1 && place < cell.length - 1 && { breakLine: true }),
      },
    })),
  );
  return {
    text: runs,
    options: {
      ...textOptions(deck),
      valign: 'top',
      margin: [0.06, 0.1, 0.06, 0.02],
      border: [none, none, rule, none],
      fontSize: look.size,
    },
  };
}

export function drawTable(slide: PptxGenJS.Slide, { box, widths, size, head, rows }: TablePart, deck: SlideDeck): void {
  const [first, ...others] = [head.map((text) => [text]), ...rows].map((cells, row) =>
    cells.map((cell) => cellOf(cell, { size, head: row === 0 }, deck)),
  );
  if (first === undefined) return;
  const { x, y, w } = placed(box, deck);
  slide.addTable([first, ...others], { x, y, w, colW: [...widths] });
}

/** The names of the stages stand beside the strips, each at the height of its quarter. */
function drawStages(slide: PptxGenJS.Slide, { box, stages }: ProfilePart, deck: SlideDeck): void {
  const step = (box.h * plotArea.h) / stages.length;
  stages.forEach((stage, index) => {
    const y = box.y + box.h * plotArea.y + step * (stages.length - 1 - index);
    const place = placed({ x: box.x + box.w - stagesWidth, y, w: stagesWidth, h: step }, deck);
    slide.addText(stage, { ...place, ...textOptions(deck), margin: 0, valign: 'middle', fontSize: 12, color: 'tx2' });
  });
}

export function drawProfile(slide: PptxGenJS.Slide, part: ProfilePart, deck: SlideDeck): void {
  const { box, alternative, columns, names } = part;
  const frame = placed({ ...box, w: box.w - stagesWidth }, deck);
  // Its values are those of the part that takes its place when the package is finished.
  const data = [
    { name: names.low, labels: columns.map(({ area }) => area), values: columns.map(({ low }) => low ?? 0) },
  ];
  slide.addChart('bar', data, { ...frame, altText: alternative });
  drawStages(slide, part, deck);
}
