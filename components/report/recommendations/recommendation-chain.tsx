import type { ReactNode } from 'react';
import { recommendationAddress } from '@/components/report/view/report-places';
import type { RecommendationView } from '@/components/report/view/report-view';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { RecommendationReport, NamedRecommendation } from '@/lib/report/types/recommendation-report';
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

interface RecommendationChainProps {
  readonly recommendation: RecommendationReport;
  readonly view: Pick<RecommendationView, 'reading' | 'links'>;
  /** `first`: why, what it takes and how to begin; `rest`: all else; `short`: why, how to begin, when it is wrong. */
  readonly length: keyof typeof chains;
}

interface Link {
  readonly key: string;
  readonly content: ReactNode;
}

/** Why, what others do, what it moves and takes, how to begin, and when it is wrong. */
export function RecommendationChain({ recommendation, view, length }: RecommendationChainProps) {
  const { reading } = view;
  const links = chains[length](recommendation, view);
  return (
    <dl>
      {links.map(({ key, content }) => (
        <ChainLink key={key} term={reading.words.t(`report.recommendation.${key}`)}>
          {content}
        </ChainLink>
      ))}
    </dl>
  );
}

type View = RecommendationChainProps['view'];

const chains = { first: firstChain, rest: restOfChain, short: shortChain } as const;

function firstChain(recommendation: RecommendationReport, view: View): readonly Link[] {
  const { reading } = view;
  return [
    ...reasons(recommendation, view),
    { key: 'takes', content: takesText(reading, recommendation) },
    ...beginning(recommendation, reading),
  ];
}

function restOfChain(recommendation: RecommendationReport, { reading }: View): readonly Link[] {
  return [
    ...others(recommendation, reading),
    ...worth(recommendation, reading),
    ...asking(recommendation, reading),
    ...ninetyDays(recommendation, reading),
    ...company(recommendation, reading),
    ...doubt(recommendation, reading),
    ...order(recommendation, reading),
  ];
}

function shortChain(recommendation: RecommendationReport, view: View): readonly Link[] {
  return [
    ...reasons(recommendation, view),
    ...beginning(recommendation, view.reading),
    ...doubt(recommendation, view.reading),
  ];
}

function ChainLink({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function reasons(recommendation: RecommendationReport, { reading, links }: View): readonly Link[] {
  const { facts, variants, prerequisites } = recommendation;
  const because = factTexts(reading, facts);
  return [
    ...(because.length === 0 ? [] : [{ key: 'because', content: <Lines texts={because} /> }]),
    ...(variants.length > 0
      ? [{ key: 'inYourCase', content: <InYourCase recommendation={recommendation} reading={reading} /> }]
      : []),
    ...(prerequisites.length > 0
      ? [{ key: 'before', content: <Earlier recommendations={prerequisites} view={{ reading, links }} /> }]
      : []),
  ];
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.length === 1 ? texts[0] : texts.map((text) => <p key={text}>{text}</p>);
}

interface InYourCaseProps {
  readonly recommendation: RecommendationReport;
  readonly reading: Reading;
}

/** Why the usual recommendations are wrong here, and what to do instead. */
function InYourCase({ recommendation, reading }: InYourCaseProps) {
  const facts = recommendation.variants.flatMap((variant) => factTexts(reading, variant.facts));
  return (
    <>
      {differenceTexts(reading, recommendation).map(({ note, instead }) => (
        <p key={instead}>
          {note} <strong>{instead}</strong>
        </p>
      ))}
      <p className="text-muted">
        {reading.words.t('report.recommendation.variantFacts', { facts: seriesText(reading.words, facts) })}
      </p>
    </>
  );
}

interface EarlierProps {
  readonly recommendations: readonly NamedRecommendation[];
  readonly view: View;
}

function Earlier({ recommendations, view: { reading, links } }: EarlierProps) {
  return recommendations.map((one) => (
    <a key={one.id} href={recommendationAddress(links.pages, one.id)} className="block">
      {recommendationTitle(reading, one)}
    </a>
  ));
}

function others({ others: figures }: RecommendationReport, reading: Reading): readonly Link[] {
  if (figures.length === 0) return [];
  const content = figureLines(reading, figures).map(({ id, survey, text }) => (
    <p key={id}>
      {text}{' '}
      <a href={`/evidence#${id}`}>{reading.words.t('report.recommendation.evidence', { survey: String(survey) })}</a>
    </p>
  ));
  return [{ key: 'others', content }];
}

function worth(recommendation: RecommendationReport, reading: Reading): readonly Link[] {
  const { words } = reading;
  const text = movesText(reading, recommendation);
  return [{ key: 'moves', content: words.t('report.points.sentence', { text }) }];
}

function beginning(recommendation: RecommendationReport, reading: Reading): readonly Link[] {
  return [{ key: 'firstStep', content: firstStepText(reading, recommendation) }];
}

function ninetyDays(recommendation: RecommendationReport, reading: Reading): readonly Link[] {
  const list = (
    <ol>
      {ninetyDaysTexts(reading, recommendation).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
  return [{ key: 'ninetyDays', content: list }];
}

function company(recommendation: RecommendationReport, reading: Reading): readonly Link[] {
  const { words } = reading;
  const { example } = recommendation;
  const involve = { key: 'involve', content: involveText(reading, recommendation) };
  if (example === undefined) return [involve];
  const practice = (
    <>
      {practiceText(reading, example)} <a href={`/evidence#${example.id}`}>{words.t('report.recommendation.source')}</a>
    </>
  );
  return [involve, { key: 'example', content: practice }];
}

function doubt(recommendation: RecommendationReport, reading: Reading): readonly Link[] {
  return [{ key: 'changeOurMind', content: doubtText(reading, recommendation) }];
}

function order(recommendation: RecommendationReport, reading: Reading): readonly Link[] {
  const text = troublesText(reading, recommendation);
  return text === '' ? [] : [{ key: 'order', content: text }];
}

/** How to ask for it where leaders' time is scarce. */
function asking(recommendation: RecommendationReport, reading: Reading): readonly Link[] {
  const text = askText(reading, recommendation);
  return text === undefined ? [] : [{ key: 'ask', content: text }];
}
