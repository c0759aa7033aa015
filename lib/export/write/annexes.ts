/** What a reader may add to the report: all recommendations, figures, answers with their evidence, the method. */
import { areaName, stageName } from '@/lib/i18n/text/report/report-text';
import type { AnnexId } from '@/lib/export/model/annexes';
import type { Block } from '@/lib/export/model/document';
import type { AreaReport } from '@/lib/report/types/report';
import { comparisonPart } from './area/comparison-part';
import { indicatorTable } from './area/indicator-table';
import { areaPeersPart, contextPeersPart } from './area/peers-part';
import { recommendationsPart } from './area/recommendations-part';
import { entry, heading, paragraph } from './blocks/blocks';
import type { Draft } from './blocks/draft';
import { answersPart } from './evidence/answers-part';
import { provenancePart } from './evidence/provenance-part';
import { changedAnswersPart } from './front/change-part';
import { laterPart, obstaclesPart } from './plan/programme-part';
import { votesOfWorkshops } from './workshop/workshop-part';

export const annexParts: Readonly<Record<AnnexId, (draft: Draft) => readonly Block[]>> = {
  recommendations: (draft) => [
    ...ofAreas('recommendations', draft, recommendationsPart),
    ...laterPart(draft),
    ...obstaclesPart(draft),
  ],
  figures: (draft) => [
    ...ofAreas('figures', draft, figuresOf),
    ...contextPart(draft),
    ...contextPeersPart(draft.report, draft.reading),
  ],
  answers: (draft) => [
    ...ofAreas('answers', draft, (one) => [indicatorTable(one, draft.reading)]),
    ...answersPart(draft),
    ...changedAnswersPart(draft),
    ...votesOfWorkshops(draft),
  ],
  method: provenancePart,
};

/** One annex, area by area; those without anything to say are left out. */
function ofAreas(
  annex: AnnexId,
  draft: Draft,
  write: (one: AreaReport, draft: Draft) => readonly Block[],
): readonly Block[] {
  const { reading, report } = draft;
  const areas = report.areas
    .filter(({ score }) => score.applicable)
    .map((one) => ({ one, blocks: write(one, draft) }))
    .filter(({ blocks }) => blocks.length > 0);
  if (areas.length === 0) return [];
  return [
    heading(reading.words.t(`export.annexes.${annex}`), { level: 1, id: `annex-${annex}` }),
    ...areas.flatMap(({ one, blocks }) => [
      heading(areaName(reading, one.area), { level: 2, id: `${annex}-${one.area}` }),
      ...blocks,
    ]),
  ];
}

function figuresOf(one: AreaReport, draft: Draft): readonly Block[] {
  const { reading } = draft;
  const name = areaName(reading, one.area);
  return [
    ...targetReasons(one, draft),
    ...comparisonPart(reading.words.t('export.compare.caption', { area: name }), one.comparisons, reading),
    ...areaPeersPart(one.area, draft.report, reading),
  ];
}

/** Why a target is proposed, where the city set none of its own. */
function targetReasons({ target }: AreaReport, { reading: { words } }: Draft): readonly Block[] {
  if (target === undefined || target.setBy === 'city') return [];
  const why = words.t('report.target.why', { stage: stageName(words, target.stage) });
  return [paragraph(entry(`${why}:`, target.reasons.map((reason) => words.t(`targets.reasons.${reason}`)).join(' ')))];
}

/** Answers that belong to no area, beside what the surveys found. */
function contextPart({ report: { context }, reading }: Draft): readonly Block[] {
  if (context.prominent.length + context.further.length === 0) return [];
  const { words } = reading;
  return [
    heading(words.t('report.context.title'), { level: 2, id: 'context' }),
    paragraph(words.t('report.context.lead')),
    ...comparisonPart(words.t('export.compare.caption', { area: words.t('report.context.title') }), context, reading),
  ];
}
