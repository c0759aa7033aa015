import { countsText, unknownText, widthText, withoutEffectText } from '@/lib/i18n/text/report/unknown-text';
import { evidenceSentence, areaName } from '@/lib/i18n/text/report/report-text';
import type { Unknown } from '@/lib/report/types/report';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, strong } from '@/lib/export/write/blocks/phrase';
import type { Slide, SlidePart } from '@/lib/export/pptx/deck/slide-deck';
import { body } from '@/lib/export/pptx/deck/slide-page';
import { listPart, paragraphsPart, slideTitle } from '@/lib/export/pptx/deck/slide-parts';
import { bulleted } from './note-lines';

const mostListed = 6;
const listBox = { ...body, y: 2.95, h: 3.8 };

/** What is not known, and what its answer would be worth. */
export function unknownsSlide(draft: Draft): Slide {
  const { report, reading } = draft;
  const { words } = reading;
  const { open, withoutEffect } = report.unknowns;
  const counts = countsText(words, report.head);
  const lead = words.t(open.length > 0 ? 'report.unknowns.lead' : 'report.unknowns.none');
  const further = withoutEffectText(reading, withoutEffect);
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('report.unknowns.title'))),
    parts: [
      paragraphsPart([plain(counts), plain(lead)], { ...body, y: 1.5, h: 1.35 }, { sizes: [18, 17, 16, 15, 14] }),
      open.length > 0 ? listed(open, draft) : evidencePart(draft),
    ],
    notes: [
      words.t('slides.unknowns.notes.say'),
      counts,
      lead,
      ...(open.length > 0 ? [words.t('slides.unknowns.notes.all')] : []),
      ...bulleted(
        open.map((unknown) =>
          words.t('slides.unknowns.item', {
            unknown: unknownText(reading, unknown),
            widths: widthText(reading, unknown),
          }),
        ),
      ),
      ...(further === undefined ? [] : [further]),
    ],
  };
}

function listed(open: readonly Unknown[], { reading }: Draft): SlidePart {
  const { words } = reading;
  const items = open.map((unknown) => [
    ...strong(unknownText(reading, unknown)),
    ...plain(`. ${widthText(reading, unknown)}`),
  ]);
  const more = (count: number) => words.t('slides.unknowns.more', { count });
  return listPart({ items, sizes: [18, 17, 16, 15, 14, 13, 12], lines: 2, most: mostListed, more }, listBox);
}

/** Where every answer is known it still matters which of them rest on a document. */
function evidencePart({ report, reading }: Draft): SlidePart {
  const { words } = reading;
  const items = report.areas.flatMap(({ area, score }) =>
    score.applicable
      ? [
          [
            ...strong(areaName(reading, area)),
            ...plain(words.t('slides.unknowns.evidence', { sentence: evidenceSentence(words, score) })),
          ],
        ]
      : [],
  );
  return listPart(
    {
      title: words.t('slides.unknowns.evidenceTitle'),
      items,
      sizes: [18, 17, 16, 15, 14],
      lines: 2,
      most: items.length,
      more: () => '',
    },
    listBox,
  );
}
