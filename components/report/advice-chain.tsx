import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/answer-text';
import { seriesText } from '@/lib/i18n/series-text';
import type { AdviceReport, NamedAdvice } from '@/lib/report/advice-report';
import { adviceTitle, askText, differenceTexts, doubtText, factTexts, figureLines, firstStepText, involveText, movesText, ninetyDaysTexts, practiceText, takesText, troublesText } from '@/lib/i18n/advice-text';

interface AdviceChainProps {
  readonly advice: AdviceReport;
  readonly reading: Reading;
  /** `short`: why, how to begin, and when it is wrong. */
  readonly length: 'full' | 'short';
}

interface Link {
  readonly key: string;
  readonly content: ReactNode;
}

/** Why, what others do, what it moves and takes, how to begin, and when it is wrong. */
export function AdviceChain({ advice, reading, length }: AdviceChainProps) {
  const links = length === 'full' ? fullChain(advice, reading) : shortChain(advice, reading);
  return (
    <dl>
      {links.map(({ key, content }) => (
        <ChainLink key={key} term={reading.words.t(`report.advice.${key}`)}>
          {content}
        </ChainLink>
      ))}
    </dl>
  );
}

function fullChain(advice: AdviceReport, reading: Reading): readonly Link[] {
  return [
    ...reasons(advice, reading),
    ...others(advice, reading),
    ...worth(advice, reading),
    ...asking(advice, reading),
    ...beginning(advice, reading),
    ...ninetyDays(advice, reading),
    ...company(advice, reading),
    ...doubt(advice, reading),
    ...order(advice, reading),
  ];
}

function shortChain(advice: AdviceReport, reading: Reading): readonly Link[] {
  return [...reasons(advice, reading), ...beginning(advice, reading), ...doubt(advice, reading)];
}

function ChainLink({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function reasons(advice: AdviceReport, reading: Reading): readonly Link[] {
  const { facts, variants, prerequisites } = advice;
  const because = factTexts(reading, facts);
  return [
    ...(because.length === 0 ? [] : [{ key: 'because', content: <Lines texts={because} /> }]),
    ...(variants.length > 0 ? [{ key: 'inYourCase', content: <InYourCase advice={advice} reading={reading} /> }] : []),
    ...(prerequisites.length > 0 ? [{ key: 'before', content: <Earlier advice={prerequisites} reading={reading} /> }] : []),
  ];
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.length === 1 ? texts[0] : texts.map((text) => <p key={text}>{text}</p>);
}

interface InYourCaseProps {
  readonly advice: AdviceReport;
  readonly reading: Reading;
}

/** Why the usual advice is wrong here, and what to do instead. */
function InYourCase({ advice, reading }: InYourCaseProps) {
  const facts = advice.variants.flatMap((variant) => factTexts(reading, variant.facts));
  return (
    <>
      {differenceTexts(reading, advice).map(({ note, instead }) => (
        <p key={instead}>
          {note} <strong>{instead}</strong>
        </p>
      ))}
      <p className="text-muted">{reading.words.t('report.advice.variantFacts', { facts: seriesText(reading.words, facts) })}</p>
    </>
  );
}

function Earlier({ advice, reading }: { readonly advice: readonly NamedAdvice[]; readonly reading: Reading }) {
  return advice.map((one) => (
    <a key={one.id} href={`#advice-${one.id}`} className="block">
      {adviceTitle(reading, one)}
    </a>
  ));
}

function others({ others: figures }: AdviceReport, reading: Reading): readonly Link[] {
  if (figures.length === 0) return [];
  const content = figureLines(reading, figures).map(({ id, edition, text }) => (
    <p key={id}>
      {text} <a href={`/evidence#${id}`}>{reading.words.t('report.advice.evidence', { edition: String(edition) })}</a>
    </p>
  ));
  return [{ key: 'others', content }];
}

function worth(advice: AdviceReport, reading: Reading): readonly Link[] {
  const { words } = reading;
  return [
    { key: 'moves', content: words.t('report.points.sentence', { text: movesText(reading, advice) }) },
    { key: 'takes', content: takesText(reading, advice) },
  ];
}

function beginning(advice: AdviceReport, reading: Reading): readonly Link[] {
  return [{ key: 'firstStep', content: firstStepText(reading, advice) }];
}

function ninetyDays(advice: AdviceReport, reading: Reading): readonly Link[] {
  const list = (
    <ol>
      {ninetyDaysTexts(reading, advice).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
  return [{ key: 'ninetyDays', content: list }];
}

function company(advice: AdviceReport, reading: Reading): readonly Link[] {
  const { words } = reading;
  const { example } = advice;
  const involve = { key: 'involve', content: involveText(reading, advice) };
  if (example === undefined) return [involve];
  const practice = (
    <>
      {practiceText(reading, example)} <a href={`/evidence#${example.id}`}>{words.t('report.advice.source')}</a>
    </>
  );
  return [involve, { key: 'example', content: practice }];
}

function doubt(advice: AdviceReport, reading: Reading): readonly Link[] {
  return [{ key: 'changeOurMind', content: doubtText(reading, advice) }];
}

function order(advice: AdviceReport, reading: Reading): readonly Link[] {
  const text = troublesText(reading, advice);
  return text === '' ? [] : [{ key: 'order', content: text }];
}

/** How to ask for it where leaders' time is scarce. */
function asking(advice: AdviceReport, reading: Reading): readonly Link[] {
  const text = askText(reading, advice);
  return text === undefined ? [] : [{ key: 'ask', content: text }];
}
