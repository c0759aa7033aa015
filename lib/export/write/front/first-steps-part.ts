import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import {
  firstRecommendation,
  firstLeadKey,
  firstOpeningKey,
  stepSummaryText,
  hasFirstSteps,
  longestWayText,
} from '@/lib/i18n/text/report/first-steps-text';
import { dueText, statusName } from '@/lib/i18n/text/plan-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import type { ActionReport } from '@/lib/plan/plan';
import type { Block, Run, Text } from '@/lib/export/model/document';
import { heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { phrase, plain, spaced } from '@/lib/export/write/blocks/phrase';
import { shortened } from '@/lib/export/write/blocks/shortened';

/** What to do first, each step linked to its reasons, with who does it where that is planned. */
export function firstStepsPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  if (!hasFirstSteps(report)) return [];
  const recommendations = firstRecommendation(report);
  const longestWay = longestWayText(reading, report);
  return [
    heading(words.t('report.first.title'), { level: 2 }),
    ...openingPart(draft),
    ...(recommendations.length === 0 ? [] : [paragraph(words.t(firstLeadKey(report)), 'note')]),
    ...list(
      recommendations.map((one) =>
        spaced(
          [{ ...stepTitle(one, draft), link: `#recommendation-${one.id}` }],
          plain(stepSummaryText(reading, one)),
          plannedText(one, draft),
        ),
      ),
      { ordered: true },
    ),
    ...(longestWay === undefined ? [] : [paragraph(longestWay)]),
  ];
}

/** What has to be said before, or instead of, the first steps. */
function openingPart({ report, reading }: Draft): readonly Block[] {
  const opening = firstOpeningKey(report);
  return opening === undefined
    ? []
    : [paragraph(phrase(reading.words, opening, { tags: { a: { link: '#unknowns' } } }))];
}

export function stepTitle(recommendation: RecommendationReport, { reading }: Draft): Run {
  return {
    text: reading.words.t('report.points.sentence', { text: recommendationTitle(reading, recommendation) }),
    strong: true,
  };
}

/** The action that was taken from the recommendation. */
export function plannedFor(plan: readonly ActionReport[], recommendationId: string): ActionReport | undefined {
  return plan.find(({ recommendation }) => recommendation === recommendationId);
}

/** Longest name that is shown in a sentence; the whole of it stands in the plan. */
const longestOwner = 120;

/** How far a step is, who does it and until when; nothing where it is not planned. */
export function plannedText({ id }: RecommendationReport, { report, reading: { words } }: Draft): Text {
  const planned = plannedFor(report.plan, id);
  if (planned === undefined) return [];
  const { owner } = planned;
  const values = plannedValues(planned, words);
  return owner === undefined || owner === ''
    ? plain(words.t('export.first.planned', values))
    : phrase(words, 'export.first.plannedBy', { values, own: { owner: shortened(owner, longestOwner) } });
}

function plannedValues({ status, dueOn }: ActionReport, words: Words) {
  const due = dueOn === undefined ? { due: 'none', date: '' } : { due: 'given', date: dueText(words, dueOn) };
  return { status: statusName(words, status), ...due };
}
