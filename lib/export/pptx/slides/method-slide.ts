import { doneInReport } from '@/lib/i18n/text/done-text';
import { poolText } from '@/lib/i18n/text/report/peers-text';
import { fullFormText } from '@/lib/i18n/text/report/report-text';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain } from '@/lib/export/write/blocks/phrase';
import type { Slide } from '@/lib/export/pptx/deck/slide-deck';
import { body } from '@/lib/export/pptx/deck/slide-page';
import { listPart, slideTitle } from '@/lib/export/pptx/deck/slide-parts';

/** What the deck rests on, so that it can be made again. */
export function methodSlide({ report, reading }: Draft): Slide {
  const { words } = reading;
  const { instrument, figuresVersion, weightSeed } = report.provenance;
  const lines = [
    words.t('slides.method.questionnaire', {
      id: instrument.id,
      version: instrument.version,
      form: report.head.form,
      done: doneInReport(words, report.answers),
    }),
    words.t('slides.method.range'),
    words.t('slides.method.figures', { version: figuresVersion }),
    poolText(words, report.provenance),
    words.t('slides.method.recommendation'),
    words.t('report.provenance.same'),
  ];
  const adds = report.fullFormAdds ? [fullFormText(reading, report.fullFormAdds)] : [];
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('report.provenance.title'))),
    parts: [
      listPart(
        {
          items: lines.map(plain),
          sizes: [20, 19, 18, 17, 16, 15, 14, 13],
          lines: 6,
          most: lines.length,
          more: () => '',
        },
        body,
      ),
    ],
    notes: [
      ...lines,
      words.t('slides.method.notes.seed', { seed: String(weightSeed) }),
      words.t('slides.method.notes.evidence'),
      ...adds,
    ],
  };
}
