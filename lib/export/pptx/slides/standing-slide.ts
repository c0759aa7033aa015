import { fullFormText, summaryText } from '@/lib/i18n/text/report/report-text';
import { countsText } from '@/lib/i18n/text/report/unknown-text';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, strong } from '@/lib/export/write/blocks/phrase';
import type { Slide, SlidePart } from '@/lib/export/pptx/deck/slide-deck';
import { body } from '@/lib/export/pptx/deck/slide-page';
import { paragraphsPart, slideTitle, textPart } from '@/lib/export/pptx/deck/slide-parts';

/** The one sentence that somebody takes home, and what it rests on. */
export function standingSlide({ report, reading }: Draft): Slide {
  const { words } = reading;
  const [standing = '', ...targets] = summaryText(reading, report.summary);
  const counts = countsText(words, report.head);
  const adds = report.fullFormAdds ? [fullFormText(reading, report.fullFormAdds)] : [];
  const parts: readonly SlidePart[] = [
    textPart(
      strong(standing),
      { x: body.x, y: 1.75, w: 11.4, h: 1.95 },
      { sizes: [34, 32, 30, 28, 26, 24], tone: 'accent' },
    ),
    ...(targets.length === 0
      ? []
      : [paragraphsPart(targets.map(plain), { x: body.x, y: 3.85, w: 11.4, h: 1.5 }, { sizes: [22, 20, 18] })]),
    paragraphsPart(
      [counts, words.t('slides.standing.noRank')].map(plain),
      { x: body.x, y: 5.45, w: 11.4, h: 1.25 },
      { sizes: [16, 15, 14, 13], tone: 'muted', anchor: 'bottom' },
    ),
  ];
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('slides.standing.title'))),
    parts,
    notes: [words.t('slides.standing.notes'), standing, ...targets, counts, words.t('slides.standing.noRank'), ...adds],
  };
}
