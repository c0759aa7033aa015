/** Everything of a heading that its slide has no room for. */
import { adviceTitle } from '@/lib/i18n/advice-text';
import { answerText, indicatorName } from '@/lib/i18n/answer-text';
import { figureSentence, standingText, vagueTexts } from '@/lib/i18n/comparison-text';
import { bringsText, saidText } from '@/lib/i18n/indicator-text';
import { headingFacts, headingName, scoreSentence } from '@/lib/i18n/report-text';
import type { ComparisonGroup, HeadingReport, IndicatorReport } from '@/lib/report/report';
import type { Draft } from '../../write/draft';
import { evidenceLine } from '../../write/evidence-runs';
import { phrase } from '../../write/phrase';
import { bulleted, noteLine } from './note-lines';

export function headingNotes(heading: HeadingReport, draft: Draft): readonly string[] {
  const { reading } = draft;
  const { words, instrument } = reading;
  const { dimension, score } = heading;
  return [
    headingName(reading, dimension),
    words.t(`instrument-v${instrument.version}.dimensions.${dimension}.about`),
    [scoreSentence(words, score), ...headingFacts(heading, reading)].join(' '),
    ...indicatorNotes(heading, draft),
    ...(score.applicable ? [...peerNotes(heading, draft), ...adviceNotes(heading, draft)] : []),
  ];
}

function indicatorNotes({ indicators }: HeadingReport, draft: Draft): readonly string[] {
  if (indicators.length === 0) return [];
  return [draft.reading.words.t('slides.heading.notes.all'), ...bulleted(indicators.map((indicator) => indicatorNote(indicator, draft)))];
}

function indicatorNote(indicator: IndicatorReport, { reading }: Draft): string {
  const { words } = reading;
  const { id, evidence, note } = indicator;
  const [name, said, brings] = [indicatorName(reading, id), saidText(reading, indicator), bringsText(reading, indicator)];
  return [
    words.t(brings === '' ? 'slides.heading.notes.indicatorOut' : 'slides.heading.notes.indicator', { name, said, brings }),
    evidence.length === 0 ? '' : words.t('slides.heading.notes.evidence', { evidence: noteLine(evidenceLine(words, evidence)) }),
    note === undefined ? '' : noteLine(phrase(words, 'slides.heading.notes.noted', { own: { note } })),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function peerNotes({ comparisons: { prominent, further } }: HeadingReport, draft: Draft): readonly string[] {
  const groups = [...prominent, ...further];
  if (groups.length === 0) return [];
  return [draft.reading.words.t('slides.heading.notes.peers'), ...groups.flatMap((group) => peerNote(group, draft))];
}

function peerNote({ question, answer, comparisons }: ComparisonGroup, { reading }: Draft): readonly string[] {
  const { words } = reading;
  const asked = words.t('slides.heading.peer', { question: indicatorName(reading, question), answer: answerText(reading, question, answer) });
  const shares = comparisons.filter(({ verdict }) => verdict !== undefined);
  const figures = [
    ...shares.map((comparison) => [standingText(reading, answer, comparison), figureSentence(words, comparison)].join(' ')),
    ...vagueTexts(words, comparisons.filter(({ verdict }) => verdict === undefined)),
  ];
  return [asked, ...bulleted(figures)];
}

function adviceNotes({ advice }: HeadingReport, { reading }: Draft): readonly string[] {
  const { words } = reading;
  if (advice.length === 0) return [];
  return [
    words.t('slides.heading.notes.advice'),
    ...bulleted(advice.map((one) => words.t('slides.heading.notes.adviceLine', { title: adviceTitle(reading, one), days: one.effortDays }))),
  ];
}
