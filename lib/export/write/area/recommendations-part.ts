import { recommendationTitle, movesText, usualText } from '@/lib/i18n/text/report/recommendation-text';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import { inFullOf } from '@/lib/report/in-full';
import type { AreaReport } from '@/lib/report/types/report';
import type { Block } from '@/lib/export/model/document';
import { recommendationChain, shortChain } from './recommendation-chain';
import { group, heading, paragraph } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';

/** Recommendations in one area: the first in full, the others in short; then what hangs on answers not yet known. */
export function recommendationsPart(
  { recommendations, recommendationsIfMissing, score }: AreaReport,
  draft: Draft,
): readonly Block[] {
  const { words } = draft.reading;
  const nothing = recommendations.length + recommendationsIfMissing.length === 0;
  const full = inFullOf(recommendations, draft.report.first);
  if (nothing && score.point === null) return [];
  return [
    heading(words.t('report.area.do'), { level: 2 }),
    ...(nothing ? [paragraph(words.t('report.area.doneWell'))] : []),
    ...full.flatMap((one, place) => inFull(one, place + 1, draft)),
    ...inShort(
      { title: 'report.recommendation.further', recommendations: recommendations.filter((one) => !full.includes(one)) },
      draft,
    ),
    ...inShort(
      {
        title: 'report.recommendation.ifMissing',
        lead: 'report.recommendation.ifMissingText',
        recommendations: recommendationsIfMissing,
      },
      draft,
    ),
  ];
}

function inFull(recommendation: RecommendationReport, place: number, draft: Draft): readonly Block[] {
  const { words } = draft.reading;
  const title = heading(
    words.t('report.recommendation.title', { place, title: recommendationTitle(draft.reading, recommendation) }),
    { level: 3, id: `recommendation-${recommendation.id}` },
  );
  const [first, ...rest] = recommendationChain(recommendation, draft);
  const usual = usualText(draft.reading, recommendation);
  return [group(title, ...(usual === undefined ? [] : [paragraph(usual)]), ...(first ? [first] : [])), ...rest];
}

interface ShortList {
  /** Keys of messages. */
  readonly title: string;
  readonly lead?: string;
  readonly recommendations: readonly RecommendationReport[];
}

function inShort({ title, lead, recommendations }: ShortList, draft: Draft): readonly Block[] {
  const { words } = draft.reading;
  if (recommendations.length === 0) return [];
  return [
    group(
      heading(words.t(title, { count: recommendations.length }), { level: 3 }),
      ...(lead === undefined ? [] : [paragraph(words.t(lead), 'note')]),
    ),
    ...recommendations.map((one) => briefly(one, draft)),
  ];
}

function briefly(recommendation: RecommendationReport, draft: Draft): Block {
  const { reading } = draft;
  const line = reading.words.t('report.recommendation.furtherItem', {
    moves: movesText(reading, recommendation),
    days: recommendation.effortDays,
  });
  return group(
    heading(recommendationTitle(reading, recommendation), { level: 4, id: `recommendation-${recommendation.id}` }),
    paragraph(reading.words.t('report.points.sentence', { text: line })),
    ...shortChain(recommendation, draft),
  );
}
