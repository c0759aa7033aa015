import type { Comparison } from '@/lib/benchmark/comparison';
import { FigureStrip } from '@/components/charts/figure-strip';
import { answerText, indicatorName, type Reading } from '@/lib/i18n/answer-text';
import { baseText, quantityText, spanText } from '@/lib/i18n/figure-text';
import type { Words } from '@/lib/i18n/words';
import type { ComparisonGroup, ComparisonsReport } from '@/lib/report/report';
import { More } from './part';

interface ComparisonListProps {
  readonly comparisons: ComparisonsReport;
  readonly reading: Reading;
}

/** The city's answers beside the published figures: what carries a verdict in full, the rest to open. */
export function ComparisonList({ comparisons: { prominent, further, withoutAnswer }, reading }: ComparisonListProps) {
  const { words } = reading;
  return (
    <>
      {prominent.length + further.length + withoutAnswer === 0 ? <p className="mt-3">{words.t('report.compare.nothing')}</p> : null}
      <ul className="[&>li]:border-b [&>li]:border-line [&>li]:py-4">
        {prominent.map((group) => (
          <ProminentGroup key={group.question} group={group} reading={reading} />
        ))}
      </ul>
      {further.length > 0 ? (
        <More onPaper="title" summary={words.t(prominent.length > 0 ? 'report.compare.further' : 'report.compare.furtherOnly', { count: further.length })}>
          <ul className="[&>li]:border-b [&>li]:border-line [&>li]:py-3 [&_li]:break-inside-avoid [&_ul]:mt-1 [&_ul]:list-disc [&_ul]:ps-5 [&_ul]:text-base [&_ul]:text-muted">
            {further.map((group) => (
              <FurtherGroup key={group.question} group={group} reading={reading} />
            ))}
          </ul>
        </More>
      ) : null}
      {withoutAnswer > 0 ? (
        <p className="mt-3 text-base text-muted">
          {words.rich('report.compare.withoutAnswer', { count: withoutAnswer, a: (text) => <a href="/evidence">{text}</a> })}
        </p>
      ) : null}
    </>
  );
}

interface GroupProps {
  readonly group: ComparisonGroup;
  readonly reading: Reading;
}

function questionLine({ group: { question, answer }, reading }: GroupProps) {
  return reading.words.rich('report.compare.question', {
    question: indicatorName(reading, question),
    answer: answerText(reading, question, answer),
    b: (text) => <strong>{text}</strong>,
  });
}

function ProminentGroup({ group, reading }: GroupProps) {
  return (
    <li>
      <p className="font-serif text-lg">{questionLine({ group, reading })}</p>
      {group.comparisons.map((comparison) => (
        <FigureBeside key={comparison.figure.id} comparison={comparison} reading={reading} />
      ))}
    </li>
  );
}

interface FigureProps {
  readonly comparison: Comparison;
  readonly reading: Reading;
}

function FigureBeside({ comparison, reading }: FigureProps) {
  const { figure, interval, city, verdict, base } = comparison;
  const { words } = reading;
  const percent = figure.quantity.kind === 'percent' ? figure.quantity.percent : undefined;
  return (
    <figure>
      <div>
        {verdict ? (
          <p className="font-semibold">
            {words.t(`figures.verdicts.${city === 'counted' ? 'counted' : 'not-counted'}.${verdict}`, { cities: base?.cities ?? figure.citiesInEdition })}
          </p>
        ) : null}
        <p className="text-base text-muted">
          {figureSentence(comparison, reading)} <a href={`/evidence#${figure.id}`}>{words.t('report.compare.source', { edition: String(figure.edition) })}</a>
        </p>
      </div>
      <FigureStrip {...(interval && { interval })} {...(percent !== undefined && { point: percent })} label={stripLabel(figure, words)} />
    </figure>
  );
}

function stripLabel(figure: Comparison['figure'], words: Words): string {
  const quantity = quantityText(words, figure);
  const span = spanText(words, figure);
  return span === undefined ? words.t('evidence.stripPoint', { quantity }) : words.t('evidence.strip', { quantity, span });
}

function figureSentence({ figure, match }: Comparison, { words }: Reading): string {
  const span = spanText(words, figure);
  return [
    words.t(match === 'similar' ? 'report.compare.figureOther' : 'report.compare.figure', {
      quantity: quantityText(words, figure),
      base: baseText(words, figure),
      option: words.t(`figures.items.${figure.id}.option`),
      item: words.t(`figures.items.${figure.id}.item`),
    }),
    span === undefined ? '' : words.t('report.compare.figureRest', { span }),
    match === 'similar' ? words.t('report.compare.similar') : '',
    figure.secondary ? words.t('report.compare.secondary') : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function FurtherGroup({ group, reading }: GroupProps) {
  const { words } = reading;
  const items = new Set(group.comparisons.map(({ figure }) => words.t(`figures.items.${figure.id}.item`)));
  return (
    <li>
      <p>{questionLine({ group, reading })}</p>
      <ul>
        {group.comparisons.map(({ figure, city, match }) => (
          <li key={figure.id}>
            <a href={`/evidence#${figure.id}`}>{items.size > 1 ? namedOption(words, figure.id) : words.t(`figures.items.${figure.id}.option`)}</a>
            {words.t('report.compare.furtherItem', {
              quantity: quantityText(words, figure),
              base: baseText(words, figure),
              match,
              source: figure.secondary ? 'secondary' : 'own',
              city,
            })}
          </li>
        ))}
      </ul>
    </li>
  );
}

function namedOption(words: Words, id: string): string {
  return words.t('report.compare.furtherNamed', { item: words.t(`figures.items.${id}.item`), option: words.t(`figures.items.${id}.option`) });
}
