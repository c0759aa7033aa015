import { evidenceSentence, areaName, scoreSentence } from '@/lib/i18n/text/report/report-text';
import type { AnswerReport, AreaReport } from '@/lib/report/types/report';
import { RecommendationList } from '@/components/report/recommendations/recommendation-list';
import { ComparisonList } from '@/components/report/peers/comparison-list';
import { AreaPeersPart } from '@/components/report/peers/area-peers';
import { IndicatorTable } from './indicator-table';
import { More, ReportPart } from '@/components/report/view/part';
import type { RecommendationView } from '@/components/report/view/report-view';
import { TargetReasons } from './target-reasons';

interface AreaPartProps extends RecommendationView {
  readonly area: AreaReport;
  /** Of the report, where workshops may be told of. */
  readonly answers?: readonly AnswerReport[];
}

/** One area: what stands behind it, who else does it, what to do. */
export function AreaPart({ area, answers = [], ...view }: AreaPartProps) {
  const { reading, links, report } = view;
  const { words, instrument } = reading;
  const { area: areaId, score } = area;
  return (
    <ReportPart id={areaId} title={areaName(reading, areaId)}>
      <p className="mt-3 text-base text-muted">{words.t(`instrument-v${instrument.version}.areas.${areaId}.about`)}</p>
      <p className="mt-3 font-semibold">
        {scoreSentence(words, score)} {score.applicable ? evidenceSentence(words, score) : null}
      </p>
      {score.applicable ? (
        <>
          <TargetReasons area={area} reading={reading} links={links} />
          <More onPaper="open" summary={words.t('report.area.behindSummary', { count: area.indicators.length })}>
            <IndicatorTable area={area} answers={answers} reading={reading} />
          </More>
          <h3 className="mt-8 text-xl">{words.t('report.area.beside')}</h3>
          <ComparisonList comparisons={area.comparisons} reading={reading} />
          <AreaPeersPart area={areaId} peers={report.peers} reading={reading} />
          <RecommendationList area={area} {...view} />
        </>
      ) : (
        <p className="mt-3">{words.t('report.profile.notApplicableWhy')}</p>
      )}
    </ReportPart>
  );
}
