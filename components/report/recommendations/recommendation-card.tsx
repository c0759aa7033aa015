import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import { More } from '@/components/report/view/more';
import { RecommendationChain } from './recommendation-chain';
import type { RecommendationView } from '@/components/report/view/report-view';
import { TakeUp } from './take-up';
import { recommendationTitle, usualText } from '@/lib/i18n/text/report/recommendation-text';

interface RecommendationCardProps extends RecommendationView {
  readonly recommendation: RecommendationReport;
  /** Among the recommendations in its area, from 1. */
  readonly place: number;
}

/** One recommendation in full: what, why, and its because-chain. */
export function RecommendationCard({ recommendation, place, ...view }: RecommendationCardProps) {
  const { reading } = view;
  const { words } = reading;
  const usual = usualText(reading, recommendation);
  return (
    <article id={`recommendation-${recommendation.id}`}>
      <h3 className="text-lg">
        {words.t('report.recommendation.title', { place, title: recommendationTitle(reading, recommendation) })}
      </h3>
      {usual === undefined ? null : <p>{usual}</p>}
      <RecommendationChain recommendation={recommendation} view={view} length="first" />
      <More onPaper="open" summary={words.t('report.recommendation.more')}>
        <RecommendationChain recommendation={recommendation} view={view} length="rest" />
      </More>
      <TakeUp recommendation={recommendation} {...view} />
    </article>
  );
}
