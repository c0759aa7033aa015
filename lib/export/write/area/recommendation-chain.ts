import {
  recommendationTitle,
  askText,
  differenceTexts,
  doubtText,
  factTexts,
  figureLines,
  firstStepText,
  involveText,
  movesText,
  ninetyDaysTexts,
  practiceText,
  takesText,
  troublesText,
} from '@/lib/i18n/text/report/recommendation-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import type { Block, Run, Text } from '@/lib/export/model/document';
import { entry, list, paragraph } from '@/lib/export/write/blocks/blocks';
import { figureSource } from './comparison-part';
import { recommendationPlace, type Draft } from '@/lib/export/write/blocks/draft';
import { linked, plain, spaced, strong } from '@/lib/export/write/blocks/phrase';

/** Why, what others do, what it moves and takes, how to begin, and when it is wrong. */
export function recommendationChain(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  return [
    ...reasons(recommendation, draft),
    ...others(recommendation, draft),
    ...worth(recommendation, draft),
    ...asking(recommendation, draft),
    ...beginning(recommendation, draft),
    ...ninetyDays(recommendation, draft),
    ...company(recommendation, draft),
    ...doubt(recommendation, draft),
    ...order(recommendation, draft),
  ];
}

/** Why, how to begin, and when it is wrong. */
export function shortChain(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  return [...reasons(recommendation, draft), ...beginning(recommendation, draft), ...doubt(recommendation, draft)];
}

function link({ reading: { words } }: Draft, key: string, text: string | Text): Block {
  return paragraph(entry(words.t(`report.recommendation.${key}`), text));
}

function reasons(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  const { facts, variants, prerequisites } = recommendation;
  const { reading, report } = draft;
  const { words } = reading;
  const because = factTexts(reading, facts);
  const separator: Run = { text: words.t('report.answers.separator') };
  const earlier = prerequisites.flatMap((one, place) => {
    const [title, at] = [recommendationTitle(reading, one), recommendationPlace(report, one.id)];
    return [...(place === 0 ? [] : [separator]), ...(at === undefined ? plain(title) : linked(title, at))];
  });
  return [
    ...(because.length === 0 ? [] : lines(draft, 'because', because)),
    ...(variants.length > 0 ? inYourCase(recommendation, draft) : []),
    ...(earlier.length === 0 ? [] : [link(draft, 'before', earlier)]),
  ];
}

/** One on the term's own line, several as a list under it. */
function lines(draft: Draft, key: string, texts: readonly (string | Text)[]): readonly Block[] {
  const [first, ...rest] = texts;
  if (first === undefined) return [];
  if (rest.length === 0) return [link(draft, key, first)];
  return [paragraph(strong(draft.reading.words.t(`report.recommendation.${key}`))), ...list(texts)];
}

/** Why the usual recommendations are wrong here, and what to do instead. */
function inYourCase(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  const { reading } = draft;
  const { words } = reading;
  const facts = recommendation.variants.flatMap((variant) => factTexts(reading, variant.facts));
  return [
    ...lines(
      draft,
      'inYourCase',
      differenceTexts(reading, recommendation).map(({ note, instead }) => spaced(plain(note), strong(instead))),
    ),
    paragraph(words.t('report.recommendation.variantFacts', { facts: seriesText(words, facts) }), 'note'),
  ];
}

function others({ others: figures }: RecommendationReport, draft: Draft): readonly Block[] {
  const { reading } = draft;
  const texts = figureLines(reading, figures).map(({ id, text }) => {
    const figure = figures.find((one) => one.figure.id === id)?.figure;
    return spaced(plain(text), figure ? figureSource(reading.words, figure) : []);
  });
  return lines(draft, 'others', texts);
}

function worth(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  const { reading } = draft;
  return [
    link(draft, 'moves', reading.words.t('report.points.sentence', { text: movesText(reading, recommendation) })),
    link(draft, 'takes', takesText(reading, recommendation)),
  ];
}

function beginning(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  return [link(draft, 'firstStep', firstStepText(draft.reading, recommendation))];
}

function ninetyDays(recommendation: RecommendationReport, { reading }: Draft): readonly Block[] {
  return [
    paragraph(strong(reading.words.t('report.recommendation.ninetyDays'))),
    ...list(ninetyDaysTexts(reading, recommendation), { ordered: true }),
  ];
}

function company(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  const { example } = recommendation;
  const { reading } = draft;
  const { words } = reading;
  const involve = link(draft, 'involve', involveText(reading, recommendation));
  if (example === undefined) return [involve];
  const source = linked(words.t('report.recommendation.source'), example.source.url ?? '#sources');
  return [involve, link(draft, 'example', spaced(plain(practiceText(reading, example)), source))];
}

function doubt(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  return [link(draft, 'changeOurMind', doubtText(draft.reading, recommendation))];
}

function order(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  const text = troublesText(draft.reading, recommendation);
  return text === '' ? [] : [link(draft, 'order', text)];
}

/** How to ask for it where leaders' time is scarce. */
function asking(recommendation: RecommendationReport, draft: Draft): readonly Block[] {
  const text = askText(draft.reading, recommendation);
  return text === undefined ? [] : [link(draft, 'ask', text)];
}
