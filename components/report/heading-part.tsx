import { evidenceSentence, headingName, scoreSentence } from '@/lib/i18n/report-text';
import type { AnswerReport, HeadingReport } from '@/lib/report/report';
import { AdviceList } from './advice-list';
import { ComparisonList } from './comparison-list';
import { HeadingPeersPart } from './heading-peers';
import { IndicatorTable } from './indicator-table';
import { More, ReportPart } from './part';
import type { AdviceView } from './report-view';
import { TargetReasons } from './target-reasons';

interface HeadingPartProps extends AdviceView {
  readonly heading: HeadingReport;
  /** Of the report, where workshops may be told of. */
  readonly answers?: readonly AnswerReport[];
}

/** One heading: what stands behind it, who else does it, what to do. */
export function HeadingPart({ heading, answers = [], ...view }: HeadingPartProps) {
  const { reading, links, report } = view;
  const { words, instrument } = reading;
  const { dimension, score } = heading;
  return (
    <ReportPart id={dimension} title={headingName(reading, dimension)}>
      <p className="mt-3 text-base text-muted">{words.t(`instrument-v${instrument.version}.dimensions.${dimension}.about`)}</p>
      <p className="mt-3 font-semibold">
        {scoreSentence(words, score)} {score.applicable ? evidenceSentence(words, score) : null}
      </p>
      {score.applicable ? (
        <>
          <TargetReasons heading={heading} reading={reading} links={links} />
          <More onPaper="open" summary={words.t('report.heading.behindSummary', { count: heading.indicators.length })}>
            <IndicatorTable heading={heading} answers={answers} reading={reading} />
          </More>
          <h3 className="mt-8 text-xl">{words.t('report.heading.beside')}</h3>
          <ComparisonList comparisons={heading.comparisons} reading={reading} />
          <HeadingPeersPart dimension={dimension} peers={report.peers} reading={reading} />
          <AdviceList heading={heading} {...view} />
        </>
      ) : (
        <p className="mt-3">{words.t('report.profile.notApplicableWhy')}</p>
      )}
    </ReportPart>
  );
}
