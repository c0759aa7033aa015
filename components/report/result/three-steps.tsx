import { TakeUp } from '@/components/report/recommendations/take-up';
import { recommendationAddress } from '@/components/report/view/report-places';
import type { ReportView } from '@/components/report/view/report-view';
import { firstOpeningKey, firstRecommendation, hasFirstSteps } from '@/lib/i18n/text/report/first-steps-text';
import { firstStepText, recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';

/** The first things to do across all areas, each with how it begins this month; its reasons are one press away. */
export function ThreeSteps(view: ReportView) {
  const { report, reading, links } = view;
  const { words } = reading;
  if (!hasFirstSteps(report)) return null;
  const opening = firstOpeningKey(report);
  const steps = firstRecommendation(report);
  const toUnknown = links.pages?.part('not-known');
  return (
    <section aria-labelledby="first" className="rounded-md bg-surface p-5 print:border print:border-line print:p-3">
      <h2 id="first" className="text-xl">
        {words.t('report.first.start', { count: steps.length })}
      </h2>
      {opening === undefined ? null : (
        <p className="mt-2 text-base">{words.rich(opening, { a: (text) => <a href={toUnknown}>{text}</a> })}</p>
      )}
      <ol className="mt-2 [&>li+li]:border-t [&>li+li]:border-line">
        {steps.map((one, place) => (
          <li key={one.id} className="grid grid-cols-[1.5rem_1fr] py-3">
            <span aria-hidden="true" className="font-serif text-lg leading-snug font-bold text-accent">
              {words.whole(place + 1)}
            </span>
            <div className="text-base">
              <h3 className="font-sans text-base font-semibold">{recommendationTitle(reading, one)}</h3>
              <p className="mt-0.5 text-sm text-muted">
                {firstStepText(reading, one)} {words.t('report.first.days', { days: one.effortDays })}
              </p>
              <div className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm">
                <TakeUp recommendation={one} {...view} />
                <a href={recommendationAddress(links.pages, one.id)} className="inline-block py-1 print:hidden">
                  {words.rich('report.first.why', {
                    title: recommendationTitle(reading, one),
                    hidden: (chunks) => <span className="sr-only">{chunks}</span>,
                  })}
                </a>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
