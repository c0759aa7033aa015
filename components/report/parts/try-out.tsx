import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/fields/field';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { AreaReport } from '@/lib/report/types/report';
import { mostDays } from '@/lib/report/read-attempt';
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { More } from '@/components/report/view/more';
import type { ReportView } from '@/components/report/view/report-view';
import { TakeUpAll } from '@/components/report/recommendations/take-up';
import { TryOutResult } from './try-out-result';

/** A form that works without a script: tick, send, and the same page comes back with the result. */
export function TryOut(view: ReportView) {
  const { report, reading, links, daysRefused } = view;
  const { words } = reading;
  const self = links.pages?.part('try-out');
  return (
    <>
      <p className="mt-4">{words.t('report.whatIf.lead')}</p>
      {report.whatIf ? <TryOutResult whatIf={report.whatIf} reading={reading} /> : null}
      <TakeUpAll {...view} />
      <form method="get" action={self} className="mt-4 print:hidden">
        <WhatElseWasAsked {...view} />
        {report.areas.map((area) => (
          <Choices key={area.area} area={area} view={view} />
        ))}
        <div className={daysRefused ? 'my-6 border-s-4 border-error ps-4' : 'my-6'}>
          <label htmlFor="days" className="block font-semibold">
            {words.t('report.whatIf.days')}
          </label>
          <p id="days-hint" className="text-base text-muted">
            {words.t('report.whatIf.daysHint')}
          </p>
          {daysRefused ? (
            <p id="days-error" className="font-semibold text-error">
              {words.t('report.whatIf.daysError', { most: words.whole(mostDays) })}
            </p>
          ) : null}
          <div className="mt-2 w-32">
            <input
              id="days"
              name="days"
              inputMode="numeric"
              defaultValue={report.whatIf?.days}
              aria-describedby={daysRefused ? 'days-hint days-error' : 'days-hint'}
              aria-invalid={daysRefused ? true : undefined}
              className={inputClass}
            />
          </div>
        </div>
        <Button>{words.t('report.whatIf.show')}</Button>{' '}
        {report.whatIf ? (
          <a href={self} className="ms-4 inline-block py-1">
            {words.t('report.whatIf.clear')}
          </a>
        ) : null}
      </form>
    </>
  );
}

/** What the report is compared with stays as it is. */
function WhatElseWasAsked({ compared = {} }: ReportView) {
  const { since, peers, edition } = compared;
  return Object.entries({ since, peers, edition }).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}

const boxesLook =
  '[&>label]:flex [&>label]:cursor-pointer [&>label]:gap-3 [&>label]:py-1.5 ' +
  '[&_input]:mt-1 [&_input]:size-5 [&_input]:shrink-0 [&_input]:accent-accent';

function Choices({ area, view: { report, reading } }: { readonly area: AreaReport; readonly view: ReportView }) {
  const { area: areaId } = area;
  const recommendations = [...area.recommendations, ...area.recommendationsIfMissing];
  if (recommendations.length === 0) return null;
  const { words } = reading;
  return (
    <More
      onPaper="nothing"
      open={recommendations.some(({ id }) => report.whatIf?.chosen.includes(id))}
      summary={areaName(reading, areaId)}
    >
      <fieldset className={boxesLook}>
        <legend className="sr-only">{areaName(reading, areaId)}</legend>
        {recommendations.map((one) => (
          <label key={one.id}>
            <input type="checkbox" name="do" value={one.id} defaultChecked={report.whatIf?.chosen.includes(one.id)} />
            <span>
              {words.t('report.whatIf.choice', { title: recommendationTitle(reading, one), days: one.effortDays })}
            </span>
          </label>
        ))}
      </fieldset>
    </More>
  );
}
