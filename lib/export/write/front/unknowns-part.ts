import { countsText, unknownText, widthText, withoutEffectText } from '@/lib/i18n/text/report/unknown-text';
import type { Block } from '@/lib/export/model/document';
import { heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, spaced, strong } from '@/lib/export/write/blocks/phrase';

/** Everything that is not known and what it costs in width, most useful first. */
export function unknownsPart({ report, reading }: Draft): readonly Block[] {
  const { words } = reading;
  const { open, withoutEffect } = report.unknowns;
  const alsoOpen = withoutEffectText(reading, withoutEffect);
  return [
    heading(words.t('report.unknowns.title'), { level: 1, id: 'unknowns' }),
    paragraph(countsText(words, report.head)),
    paragraph(words.t(open.length > 0 ? 'report.unknowns.lead' : 'report.unknowns.none')),
    ...list(
      open.map((unknown) =>
        spaced(
          strong(words.t('report.points.sentence', { text: unknownText(reading, unknown) })),
          plain(widthText(reading, unknown)),
        ),
      ),
    ),
    ...(alsoOpen === undefined ? [] : [paragraph(alsoOpen, 'note')]),
  ];
}
