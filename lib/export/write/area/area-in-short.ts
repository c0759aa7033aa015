import { mostTelling, basisText, othersText } from '@/lib/i18n/text/report/basis-text';
import { indicatorName } from '@/lib/i18n/text/answer-text';
import { standingText } from '@/lib/i18n/text/report/comparison-text';
import { firstStepText } from '@/lib/i18n/text/report/recommendation-text';
import { areaName, scoreSentence } from '@/lib/i18n/text/report/report-text';
import type { AreaReport } from '@/lib/report/types/report';
import type { Block, Text } from '@/lib/export/model/document';
import { group, heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, spaced, strong } from '@/lib/export/write/blocks/phrase';
import { stepTitle } from '@/lib/export/write/front/first-steps-part';
import { factsOf } from './area-facts';
import { figureSource } from './comparison-part';
import { comparisonStrips } from './comparison-strips';

/** What half a page has space for. */
const most = { facts: 3, comparisons: 3, recommendations: 3 } as const;

/** One area on half a page: where it is, what is there, who else does it, what comes first. */
export function areaInShort(one: AreaReport, draft: Draft): readonly Block[] {
  const { words, instrument } = draft.reading;
  const { area, score } = one;
  const opening = [
    heading(areaName(draft.reading, area), { level: 2, id: area }),
    paragraph(words.t(`instrument-v${instrument.version}.areas.${area}.about`), 'note'),
  ];
  const sentence = strong(scoreSentence(words, score));
  if (!score.applicable)
    return [group(...opening, paragraph(sentence), paragraph(words.t('report.profile.notApplicableWhy')))];
  return [
    group(...opening, paragraph(spaced(sentence, plain(factsOf(one, words)))), ...list(facts(one, draft))),
    ...part(words.t('report.area.beside'), [
      ...comparisonStrips(
        mostCompared(one).map(({ comparison }) => comparison),
        draft.reading,
      ),
      ...list(comparisons(one, draft)),
    ]),
    ...part(words.t('report.area.do'), list(recommendations(one, draft), { ordered: true })),
  ];
}

/** A list is never parted from its heading. */
function part(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [group(heading(title, { level: 3 }), ...blocks)];
}

function facts({ area }: AreaReport, { report: { basis }, reading: { words } }: Draft): readonly Text[] {
  return mostTelling(basis.filter((fact) => fact.area === area))
    .slice(0, most.facts)
    .map((fact) => plain([basisText(words, fact), othersText(words, fact) ?? []].flat().join(' ')));
}

/** The first figure of each question that weighs most, with the city's answer to it. */
function mostCompared({ comparisons: { prominent } }: AreaReport) {
  return prominent.slice(0, most.comparisons).flatMap(({ question, answer, comparisons: figures }) => {
    const comparison = figures.find(({ verdict }) => verdict !== undefined);
    return comparison === undefined ? [] : [{ question, answer, comparison }];
  });
}

function comparisons(one: AreaReport, { reading }: Draft): readonly Text[] {
  const { words } = reading;
  return mostCompared(one).map(({ question, answer, comparison }) => {
    return spaced(
      strong(words.t('report.points.sentence', { text: indicatorName(reading, question) })),
      plain(standingText(reading, answer, comparison) ?? ''),
      figureSource(words, comparison.figure),
    );
  });
}

function recommendations({ recommendations: advised }: AreaReport, draft: Draft): readonly Text[] {
  const { reading } = draft;
  return advised
    .slice(0, most.recommendations)
    .map((one) =>
      spaced(
        [{ ...stepTitle(one, draft), link: `#recommendation-${one.id}` }],
        plain(firstStepText(reading, one)),
        plain(reading.words.t('report.first.days', { days: one.effortDays })),
      ),
    );
}
