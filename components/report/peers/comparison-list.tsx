import type { Comparison } from '@/lib/benchmark/comparison';
import { FigureStrip } from '@/components/charts/figure-strip';
import { answerText, indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { figureCaveats, standingText, vagueTexts } from '@/lib/i18n/text/report/comparison-text';
import { quantityText, spanText } from '@/lib/i18n/text/figure-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { ComparisonGroup, ComparisonsReport } from '@/lib/report/types/report';
import { More } from '@/components/report/view/more';

interface ComparisonListProps {
  readonly comparisons: ComparisonsReport;
  readonly reading: Reading;
}

const listLook =
  '[&>li]:border-b [&>li]:border-line [&>li]:py-3 [&_li]:break-inside-avoid ' +
  '[&_ul]:mt-1 [&_ul]:list-disc [&_ul]:ps-5 [&_ul]:text-base [&_ul]:text-muted';

/** The city's answers beside the published figures: what weighs most in full, the rest to open. */
export function ComparisonList({ comparisons: { prominent, further, withoutAnswer }, reading }: ComparisonListProps) {
  const { words } = reading;
  return (
    <>
      {prominent.length + further.length + withoutAnswer === 0 ? (
        <p className="mt-3">{words.t('report.compare.nothing')}</p>
      ) : null}
      <ul className="[&>li]:border-b [&>li]:border-line [&>li]:py-4">
        {prominent.map((group) => (
          <ProminentGroup key={group.question} group={group} reading={reading} />
        ))}
      </ul>
      {further.length > 0 ? (
        <More
          onPaper="title"
          summary={words.t(prominent.length > 0 ? 'report.compare.further' : 'report.compare.furtherOnly', {
            count: further.length,
          })}
        >
          <ul className={listLook}>
            {further.map((group) => (
              <FurtherGroup key={group.question} group={group} reading={reading} />
            ))}
          </ul>
        </More>
      ) : null}
      {withoutAnswer > 0 ? (
        <p className="mt-3 text-base text-muted">
          {words.rich('report.compare.withoutAnswer', {
            count: withoutAnswer,
            a: (text) => <a href="/evidence">{text}</a>,
          })}
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
      <p className="text-lg">{questionLine({ group, reading })}</p>
      {group.comparisons.filter(hasVerdict).map((comparison) => (
        <FigureBeside key={comparison.figure.id} comparison={comparison} group={group} reading={reading} />
      ))}
      <VagueFigures group={group} reading={reading} />
    </li>
  );
}

function hasVerdict({ verdict }: Comparison): boolean {
  return verdict !== undefined;
}

/** What names no share of the cities, in one paragraph. */
function VagueFigures({ group: { comparisons }, reading: { words } }: GroupProps) {
  const vague = comparisons.filter((comparison) => !hasVerdict(comparison));
  const [first] = vague;
  if (first === undefined) return null;
  return (
    <p className="text-base text-muted">
      {vagueTexts(words, vague).join(' ')} <FigureLink figure={first.figure} words={words} />
    </p>
  );
}

function FigureLink({ figure, words }: { readonly figure: Comparison['figure']; readonly words: Words }) {
  return <a href={`/evidence#${figure.id}`}>{words.t('report.compare.source', { survey: String(figure.survey) })}</a>;
}

interface FigureProps extends GroupProps {
  readonly comparison: Comparison;
}

function FigureBeside({ comparison, group, reading }: FigureProps) {
  const { figure, interval } = comparison;
  const { words } = reading;
  const percent = figure.quantity.kind === 'percent' ? figure.quantity.percent : undefined;
  return (
    <figure>
      <div>
        <p className="font-semibold">{standingText(reading, group.answer, comparison)}</p>
        <p className="text-base text-muted">
          {figureCaveats(words, comparison).join(' ')} <FigureLink figure={figure} words={words} />
        </p>
      </div>
      <FigureStrip
        {...(interval && { interval })}
        {...(percent !== undefined && { point: percent })}
        label={stripLabel(figure, words)}
      />
    </figure>
  );
}

function stripLabel(figure: Comparison['figure'], words: Words): string {
  const quantity = quantityText(words, figure);
  const span = spanText(words, figure);
  return span === undefined
    ? words.t('evidence.stripPoint', { quantity })
    : words.t('evidence.strip', { quantity, span });
}

function FurtherGroup({ group, reading }: GroupProps) {
  const { words } = reading;
  return (
    <li>
      <p>{questionLine({ group, reading })}</p>
      <ul>
        {group.comparisons.filter(hasVerdict).map((comparison) => (
          <li key={comparison.figure.id}>
            {[standingText(reading, group.answer, comparison), ...figureCaveats(words, comparison)].join(' ')}{' '}
            <FigureLink figure={comparison.figure} words={words} />
          </li>
        ))}
      </ul>
      <VagueFigures group={group} reading={reading} />
    </li>
  );
}
