import type { ReactNode } from 'react';
import { ReportFrame } from '@/components/report/frame/report-frame';
import type { ReportContentsProps } from '@/components/report/frame/report-contents';
import { ComparisonList } from '@/components/report/peers/comparison-list';
import { AreaPeersPart } from '@/components/report/peers/area-peers';
import { RecommendationList } from '@/components/report/recommendations/recommendation-list';
import { TakeUpForm } from '@/components/report/recommendations/take-up';
import { ProfilePicture } from '@/components/report/result/profile-picture';
import { ProfileTable } from '@/components/report/result/profile-table';
import { More } from '@/components/report/view/more';
import type { RecommendationView } from '@/components/report/view/report-view';
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { areaFacts, areaName, scoreSentence } from '@/lib/i18n/text/report/report-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { AreaExcerpt } from '@/lib/report/area-excerpt';
import type { AnswerReport } from '@/lib/report/types/report';
import { IndicatorTable } from './indicator-table';
import { TargetReasons } from './target-reasons';

interface AreaPageProps extends RecommendationView {
  readonly excerpt: AreaExcerpt;
  /** Of the report, where workshops may be told of. */
  readonly answers?: readonly AnswerReport[];
  readonly letterhead?: ReactNode;
  readonly notice?: ReactNode;
  /** The pages of the whole report, for those who may read it. */
  readonly contents?: ReportContentsProps | undefined;
}

/** One area of the report: where it is, who else does it, what to do, what the city answered. */
export function AreaPage({ excerpt, answers = [], letterhead, notice, contents, ...view }: AreaPageProps) {
  const { head, area } = excerpt;
  const { reading, links, report } = view;
  const { words, instrument } = reading;
  const { area: areaId, score } = area;
  return (
    <ReportFrame
      title={areaName(reading, areaId)}
      kicker={words.t('excerpt.area.line', { city: head.city, form: head.form, date: words.date(new Date(head.asOf)) })}
      letterhead={letterhead}
      notice={notice}
      contents={contents}
    >
      <div className="max-w-page">
        <TakeUpForm from="recommendation" {...view} />
        <p className="mt-3 text-muted">{words.t(`instrument-v${instrument.version}.areas.${areaId}.about`)}</p>
        <p className="mt-3 font-semibold">{scoreSentence(words, score)}</p>
        {score.applicable ? (
          <>
            <div className="mt-4">
              <ProfilePicture areas={[area]} reading={reading} />
            </div>
            <p className="mt-3 text-base text-muted">{areaFacts(area, reading).join(' ')}</p>
            <More onPaper="open" summary={words.t('report.profile.numbers')}>
              <ProfileTable areas={[area]} reading={reading} />
            </More>
            <TargetReasons area={area} reading={reading} links={links} />
            <h2 id="compare" className="mt-8 text-xl">
              {words.t('report.area.beside')}
            </h2>
            <ComparisonList comparisons={area.comparisons} reading={reading} />
            <AreaPeersPart area={areaId} peers={report.peers} reading={reading} />
            <RecommendationList area={area} {...view} />
            <h2 id="answers" className="mt-10 text-xl">
              {words.t('report.area.answers')}
            </h2>
            <IndicatorTable area={area} answers={answers} reading={reading} />
            {contents === undefined ? <EarlierElsewhere excerpt={excerpt} reading={reading} /> : null}
          </>
        ) : (
          <p className="mt-3">{words.t('report.profile.notApplicableWhy')}</p>
        )}
      </div>
    </ReportFrame>
  );
}

/** What must come first and is in other areas, for those who do not see these. */
function EarlierElsewhere({
  excerpt: { earlierElsewhere },
  reading,
}: {
  readonly excerpt: AreaExcerpt;
  readonly reading: Reading;
}) {
  const { words } = reading;
  if (earlierElsewhere.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere" className="mt-10 text-xl">
        {words.t('excerpt.area.elsewhere')}
      </h2>
      <p className="mt-3">{words.t('excerpt.area.elsewhereText')}</p>
      <ul className="mt-3 list-disc space-y-1 ps-6">
        {earlierElsewhere.map((recommendation) => (
          <li key={recommendation.id} id={`recommendation-${recommendation.id}`}>
            {words.t('excerpt.area.elsewhereItem', {
              title: recommendationTitle(reading, recommendation),
              area: areaName(reading, recommendation.area),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
