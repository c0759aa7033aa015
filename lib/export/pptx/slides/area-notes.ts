/** Everything of an area that its slide has no space for. */
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { answerText, indicatorName } from '@/lib/i18n/text/answer-text';
import { figureSentence, standingText, vagueTexts } from '@/lib/i18n/text/report/comparison-text';
import { bringsText, saidText } from '@/lib/i18n/text/report/indicator-text';
import { areaFacts, areaName, scoreSentence } from '@/lib/i18n/text/report/report-text';
import type { ComparisonGroup, AreaReport, IndicatorReport } from '@/lib/report/types/report';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { evidenceLine } from '@/lib/export/write/blocks/evidence-runs';
import { phrase } from '@/lib/export/write/blocks/phrase';
import { bulleted, noteLine } from './note-lines';

export function areaNotes(area: AreaReport, draft: Draft): readonly string[] {
  const { reading } = draft;
  const { words, instrument } = reading;
  const { area: areaId, score } = area;
  return [
    areaName(reading, areaId),
    words.t(`instrument-v${instrument.version}.areas.${areaId}.about`),
    [scoreSentence(words, score), ...areaFacts(area, reading)].join(' '),
    ...indicatorNotes(area, draft),
    ...(score.applicable ? [...peerNotes(area, draft), ...recommendationNotes(area, draft)] : []),
  ];
}

function indicatorNotes({ indicators }: AreaReport, draft: Draft): readonly string[] {
  if (indicators.length === 0) return [];
  return [
    draft.reading.words.t('slides.area.notes.all'),
    ...bulleted(indicators.map((indicator) => indicatorNote(indicator, draft))),
  ];
}

function indicatorNote(indicator: IndicatorReport, { reading }: Draft): string {
  const { words } = reading;
  const { id, evidence, note } = indicator;
  const [name, said, brings] = [
    indicatorName(reading, id),
    saidText(reading, indicator),
    bringsText(reading, indicator),
  ];
  return [
    words.t(brings === '' ? 'slides.area.notes.indicatorOut' : 'slides.area.notes.indicator', { name, said, brings }),
    evidence.length === 0
      ? ''
      : words.t('slides.area.notes.evidence', { evidence: noteLine(evidenceLine(words, evidence)) }),
    note === undefined ? '' : noteLine(phrase(words, 'slides.area.notes.noted', { own: { note } })),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function peerNotes({ comparisons: { prominent, further } }: AreaReport, draft: Draft): readonly string[] {
  const groups = [...prominent, ...further];
  if (groups.length === 0) return [];
  return [draft.reading.words.t('slides.area.notes.peers'), ...groups.flatMap((group) => peerNote(group, draft))];
}

function peerNote({ question, answer, comparisons }: ComparisonGroup, { reading }: Draft): readonly string[] {
  const { words } = reading;
  const asked = words.t('slides.area.peer', {
    question: indicatorName(reading, question),
    answer: answerText(reading, question, answer),
  });
  const shares = comparisons.filter(({ verdict }) => verdict !== undefined);
  const figures = [
    ...shares.map((comparison) =>
      [standingText(reading, answer, comparison), figureSentence(words, comparison)].join(' '),
    ),
    ...vagueTexts(
      words,
      comparisons.filter(({ verdict }) => verdict === undefined),
    ),
  ];
  return [asked, ...bulleted(figures)];
}

function recommendationNotes({ recommendations }: AreaReport, { reading }: Draft): readonly string[] {
  const { words } = reading;
  if (recommendations.length === 0) return [];
  return [
    words.t('slides.area.notes.recommendation'),
    ...bulleted(
      recommendations.map((one) =>
        words.t('slides.area.notes.recommendationLine', {
          title: recommendationTitle(reading, one),
          days: one.effortDays,
        }),
      ),
    ),
  ];
}
