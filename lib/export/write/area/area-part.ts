import {
  stageName,
  evidenceSentence,
  areaName,
  scoreSentence,
  targetSentence,
} from '@/lib/i18n/text/report/report-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { AreaReport } from '@/lib/report/types/report';
import type { Block } from '@/lib/export/model/document';
import { recommendationsPart } from './recommendations-part';
import { entry, group, heading, paragraph } from '@/lib/export/write/blocks/blocks';
import { comparisonPart } from './comparison-part';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { indicatorTable } from './indicator-table';
import { areaPeersPart } from './peers-part';
import { plain, spaced, strong } from '@/lib/export/write/blocks/phrase';

/** One area: how it reads, what stands behind it, who else does it, what to do. */
export function areaPart(one: AreaReport, draft: Draft): readonly Block[] {
  const { reading } = draft;
  const { words } = reading;
  const { area, score } = one;
  const name = areaName(reading, area);
  const opening = [
    heading(name, { level: 1, id: area }),
    paragraph(words.t(`instrument-v${reading.instrument.version}.areas.${area}.about`), 'note'),
  ];
  if (!score.applicable) {
    return [
      group(...opening, paragraph(strong(scoreSentence(words, score)))),
      paragraph(words.t('report.profile.notApplicableWhy')),
    ];
  }
  return [
    group(...opening, paragraph(spaced(strong(scoreSentence(words, score)), plain(factsBeside(one, words))))),
    ...targetReasons(one, draft),
    indicatorTable(one, reading),
    heading(words.t('report.area.beside'), { level: 2 }),
    ...comparisonPart(words.t('export.compare.caption', { area: name }), one.comparisons, reading),
    ...areaPeersPart(area, draft.report, reading),
    ...recommendationsPart(one, draft),
  ];
}

/** Target, weights and evidence; that there is no estimate has been said. */
function factsBeside({ score, target, robustness }: AreaReport, words: Words): string {
  return [
    target ? targetSentence(words, target) : '',
    robustness ? words.t(`report.profile.${robustness.verdict}`) : '',
    score.applicable ? evidenceSentence(words, score) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Why a target is proposed, where the city set none of its own. */
function targetReasons({ target }: AreaReport, { reading: { words } }: Draft): readonly Block[] {
  if (target === undefined || target.setBy === 'city') return [];
  const why = words.t('report.target.why', { stage: stageName(words, target.stage) });
  return [paragraph(entry(`${why}:`, target.reasons.map((reason) => words.t(`targets.reasons.${reason}`)).join(' ')))];
}
