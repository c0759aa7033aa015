import type { Reading } from '@/lib/i18n/text/answer-text';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import { inFullOf } from '@/lib/report/in-full';
import type { AreaReport } from '@/lib/report/types/report';
import { RecommendationCard } from './recommendation-card';
import { RecommendationChain } from './recommendation-chain';
import { recommendationTitle, movesText } from '@/lib/i18n/text/report/recommendation-text';
import { More } from '@/components/report/view/more';
import type { RecommendationView } from '@/components/report/view/report-view';
import { TakeUp } from './take-up';

interface RecommendationListProps extends RecommendationView {
  readonly area: AreaReport;
}

/** Recommendations in one area: the first in full, the others by title; then what hangs on answers not yet known. */
export function RecommendationList({
  area: { recommendations, recommendationsIfMissing, score },
  ...view
}: RecommendationListProps) {
  const { words } = view.reading;
  const full = inFullOf(recommendations, view.report.first ?? []);
  const further = recommendations.filter((one) => !full.includes(one));
  const nothing = recommendations.length + recommendationsIfMissing.length === 0;
  if (nothing && score.point === null) return null;
  return (
    <>
      <h2 id="recommendations" className="mt-10 text-xl">
        {words.t('report.area.do')}
      </h2>
      {nothing ? <p className="mt-3">{words.t('report.area.doneWell')}</p> : null}
      {full.map((one, position) => (
        <RecommendationCard key={one.id} recommendation={one} place={position + 1} {...view} />
      ))}
      <Titles
        title={words.t('report.recommendation.further', { count: further.length })}
        recommendations={further}
        view={view}
      />
      <Titles
        title={words.t('report.recommendation.ifMissing', { count: recommendationsIfMissing.length })}
        lead={words.t('report.recommendation.ifMissingText')}
        recommendations={recommendationsIfMissing}
        view={view}
      />
    </>
  );
}

interface TitlesProps {
  readonly title: string;
  readonly lead?: string;
  readonly recommendations: readonly RecommendationReport[];
  readonly view: RecommendationView;
}

function Titles({ title, lead, recommendations, view }: TitlesProps) {
  if (recommendations.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="text-lg">{title}</h3>
      {lead === undefined ? null : <p className="mt-1 text-base text-muted">{lead}</p>}
      <ul className="mt-2 [&>li]:break-inside-avoid [&>li]:border-b [&>li]:border-line">
        {recommendations.map((one) => (
          <li key={one.id} id={`recommendation-${one.id}`}>
            <More onPaper="title" summary={<TitleLine recommendation={one} reading={view.reading} />}>
              <RecommendationChain recommendation={one} view={view} length="short" />
              <TakeUp recommendation={one} {...view} />
            </More>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Title, what it moves and what it takes, on two lines. */
function TitleLine({
  recommendation,
  reading,
}: {
  readonly recommendation: RecommendationReport;
  readonly reading: Reading;
}) {
  return (
    <>
      <span>{recommendationTitle(reading, recommendation)}</span>
      <small>
        {reading.words.t('report.recommendation.furtherItem', {
          moves: movesText(reading, recommendation),
          days: recommendation.effortDays,
        })}
      </small>
    </>
  );
}
