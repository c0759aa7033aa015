import type { Text } from '@/lib/export/model/document';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { headLines } from '@/lib/export/write/blocks/frame';
import { phrase, plain, typed } from '@/lib/export/write/blocks/phrase';
import type { Slide, SlidePart } from '@/lib/export/pptx/deck/slide-deck';
import { openingTitleBox, titleSizes } from '@/lib/export/pptx/deck/slide-page';
import { paragraphsPart, slideTitle, textPart } from '@/lib/export/pptx/deck/slide-parts';
import { noteLine } from './note-lines';

const left = openingTitleBox.x;
const width = openingTitleBox.w;

/** Whose, what and when. */
export function openingSlide(draft: Draft): Slide {
  const { report, reading, office } = draft;
  const { words } = reading;
  const title = phrase(words, 'report.title', { own: { city: report.head.city } });
  const lines = headLines(draft);
  const officeName: Text = office.name === undefined ? [] : typed(office.name);
  const parts: readonly SlidePart[] = [
    textPart(
      plain(words.t('slides.opening.kicker')),
      { x: left, y: 1.95, w: width, h: 0.4 },
      { sizes: [18, 16, 14], tone: 'accent' },
    ),
    paragraphsPart(lines, { x: left, y: 4.45, w: width, h: 1.7 }, { sizes: [18, 16, 14], tone: 'muted' }),
    ...(officeName.length === 0
      ? []
      : [textPart(officeName, { x: left, y: 6.3, w: width, h: 0.6 }, { sizes: [20, 18, 16, 14], anchor: 'bottom' })]),
  ];
  return {
    layout: 'opening',
    title: slideTitle(title, openingTitleBox, [titleSizes.opening, 40, 36, 32, 28, 24]),
    parts,
    notes: [
      noteLine(title),
      ...lines.map(noteLine),
      words.t('slides.opening.notes.use', { date: words.date(new Date(report.head.asOf)) }),
      words.t('slides.opening.notes.edit'),
    ],
  };
}
