import { areaInOneLine } from '@/lib/i18n/text/report/basis-text';
import { areaName, stagesText, summaryText } from '@/lib/i18n/text/report/report-text';
import type { AreaReport } from '@/lib/report/types/report';
import type { ReportView } from '@/components/report/view/report-view';

const rowLook =
  'flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3 text-ink no-underline ' +
  'hover:bg-surface md:grid md:grid-cols-[11rem_11rem_1fr_auto]';

/** One row an area, each a way to its page. */
export function AreaRows({ report, reading, links }: ReportView) {
  const { words } = reading;
  return (
    <section aria-labelledby="areas" className="mt-8 break-inside-avoid">
      <h2 id="areas" className="border-t-2 border-ink pt-3 text-xl">
        {words.t('report.areas.title')}
      </h2>
      <p className="mt-2 text-base text-muted">{summaryText(reading, report.summary).join(' ')}</p>
      <ul>
        {report.areas.map((area) => (
          <li key={area.area}>
            <a href={links.pages?.area(area.area)} className={rowLook}>
              <span className="font-serif text-lg font-bold">{areaName(reading, area.area)}</span>
              <span className="text-base font-semibold">{stagesText(words, area.score.stages)}</span>
              <span className="text-base text-muted max-md:w-full">{areaInOneLine(reading, area, report)}</span>
              <span className="text-base text-accent underline underline-offset-4 max-md:hidden print:hidden">
                {words.t('report.areas.open', { count: countOf(area) })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const countOf = ({ recommendations, recommendationsIfMissing }: AreaReport) =>
  recommendations.length + recommendationsIfMissing.length;
