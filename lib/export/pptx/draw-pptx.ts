/** Draws a deck as a PowerPoint file: native text, tables and chart, on layouts that a template can replace. */
import PptxGenJS from 'pptxgenjs';
import type { Logo, Office } from '@/lib/export/model/office';
import { drawProfile, drawTable, drawText, languageRuns, placed, textOptions, toneColours } from './package/draw-part';
import { finishPackage } from './package/finish-package';
import { plainText, runText } from '@/lib/export/text/safe-text';
import type { Box, Slide, SlideDeck } from './deck/slide-deck';
import {
  logoBox,
  officeBox,
  openingLogoBox,
  openingTitleBox,
  pageHeight,
  pageNumberBox,
  reportBox,
  titleBox,
  titleSizes,
} from './deck/slide-page';
import { escapeXml } from './package/xml';

type MasterObjects = NonNullable<PptxGenJS.SlideMasterProps['objects']>;

/** The largest size that keeps the logo's shape, in the corner of its box where it belongs. */
function logoPlace(box: Box, { width, height }: Logo, corner: 'start' | 'end'): Box {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: corner === 'start' ? box.x : box.x + box.w - w, y: box.y, w, h };
}

function logoObjects(deck: SlideDeck, { logo }: Office, corner: 'start' | 'end'): MasterObjects {
  if (logo === undefined) return [];
  const box = logoPlace(corner === 'start' ? openingLogoBox : logoBox, logo, corner);
  return [
    { image: { ...placed(box, deck), data: `data:${logo.type};base64,${logo.base64}`, altText: deck.logoAlternative } },
  ];
}

function footObjects(deck: SlideDeck): MasterObjects {
  const { office, report, size } = deck.foot;
  const look = { ...textOptions(deck), margin: 0, fontSize: size, color: toneColours.muted, valign: 'middle' } as const;
  const text = (runs: typeof office) => runs.map(runText).join('');
  return [
    { text: { text: text(office), options: { ...look, ...placed(officeBox, deck) } } },
    {
      text: {
        text: text(report),
        options: { ...look, ...placed(reportBox, deck), align: deck.direction === 'rtl' ? 'left' : 'right' },
      },
    },
  ];
}

interface LayoutLook {
  readonly size: number;
  readonly box: Box;
  readonly valign: 'top' | 'middle' | 'bottom';
}

function titlePlaceholder(deck: SlideDeck, { size, box, valign }: LayoutLook): MasterObjects[number] {
  const options = {
    name: 'title',
    type: 'title',
    ...placed(box, deck),
    ...textOptions(deck),
    margin: 0,
    fontSize: size,
    bold: true,
    color: toneColours.ink,
    valign,
  } as const;
  return { placeholder: { options, text: '' } };
}

function accentBar(box: Box, deck: SlideDeck): MasterObjects[number] {
  return { rect: { ...placed(box, deck), fill: { color: 'accent1' } } };
}

function defineLayouts(deck: SlideDeck, pptx: PptxGenJS, office: Office): void {
  const number = {
    ...placed(pageNumberBox, deck),
    fontSize: deck.foot.size,
    color: toneColours.muted,
    align: deck.direction === 'rtl' ? 'left' : 'right',
  } as const;
  pptx.defineSlideMaster({
    title: deck.layouts.opening,
    objects: [
      accentBar({ x: 0, y: 0, w: 0.45, h: pageHeight }, deck),
      ...logoObjects(deck, office, 'start'),
      titlePlaceholder(deck, { size: titleSizes.opening, box: openingTitleBox, valign: 'bottom' }),
    ],
  });
  pptx.defineSlideMaster({
    title: deck.layouts.content,
    objects: [
      accentBar({ x: 0, y: 0, w: 0.18, h: pageHeight }, deck),
      ...logoObjects(deck, office, 'end'),
      titlePlaceholder(deck, { size: titleSizes.content, box: titleBox, valign: 'middle' }),
      ...footObjects(deck),
    ],
    slideNumber: number,
  });
}

function drawSlide(slide: PptxGenJS.Slide, { title, parts, notes }: Slide, deck: SlideDeck): void {
  slide.addText(
    languageRuns(title.text, deck).map(({ text, lang }) => ({
      text,
      options: { ...textOptions(deck), fontSize: title.size, ...(lang !== undefined && { lang }) },
    })),
    { placeholder: 'title' },
  );
  for (const part of parts) {
    if (part.kind === 'text') drawText(slide, part, deck);
    else if (part.kind === 'table') drawTable(slide, part, deck);
    else drawProfile(slide, part, deck);
  }
  slide.addNotes(notes.join('\n'));
}

export async function drawPptx(deck: SlideDeck, office: Office): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.rtlMode = deck.direction === 'rtl';
  pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  pptx.title = plainText(deck.title);
  pptx.subject = plainText(deck.subject);
  pptx.author = plainText(deck.author);
  // The one property that the library does not escape.
  pptx.company = escapeXml(deck.author);
  defineLayouts(deck, pptx, office);
  for (const slide of deck.slides) drawSlide(pptx.addSlide({ masterName: deck.layouts[slide.layout] }), slide, deck);
  const packed = await pptx.write({ outputType: 'uint8array' });
  if (!(packed instanceof Uint8Array)) throw new TypeError('The slides were not packed as bytes');
  return finishPackage(packed, { deck, office });
}
