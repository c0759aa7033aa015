import { RangeStrip } from '@/components/charts/range-strip';
import { bandsText, explainText, headingFacts, headingName, stripText } from '@/lib/i18n/report-text';
import type { Reading } from '@/lib/i18n/answer-text';
import type { HeadingReport } from '@/lib/report/report';
import type { ApplicableDimensionScore } from '@/lib/scoring/score';
import { ProfileTable } from './profile-table';
import type { ReportView } from './report-view';

/** The five headings as strips, and all their numbers in one table. */
export function Profile({ report, reading }: ReportView) {
  const { words } = reading;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile" className="sr-only">
        {words.t('report.profile.title')}
      </h2>
      <p className="text-base text-muted print:text-xs">
        {explainText(words, report.headings)}
      </p>
      <ul className="mt-6 print:mt-2">
        {report.headings.map((heading) => (
          <ProfileRow key={heading.dimension} heading={heading} reading={reading} />
        ))}
      </ul>
      <ProfileTable headings={report.headings} reading={reading} />
    </section>
  );
}

interface RowProps {
  readonly heading: HeadingReport;
  readonly reading: Reading;
}

function ProfileRow({ heading, reading }: RowProps) {
  const { dimension, score } = heading;
  const { words } = reading;
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-line break-inside-avoid py-5 print:gap-y-0 print:py-1.5 sm:grid-cols-[13rem_1fr]">
      <div>
        <h3 className="text-lg">
          <a href={`#${dimension}`} className="text-ink">
            {headingName(reading, dimension)}
          </a>
        </h3>
        <p className="mt-1 font-semibold">{bandsText(words, score.bands)}</p>
      </div>
      <div>
        {score.applicable ? <Strip heading={heading} score={score} reading={reading} /> : null}
        <p className="mt-2 text-base sm:px-3 text-muted print:mt-1 print:text-xs">{headingFacts(heading, reading).join(' ')}</p>
      </div>
    </li>
  );
}

function Strip({ heading, score, reading }: RowProps & { readonly score: ApplicableDimensionScore }) {
  const { words } = reading;
  const { target } = heading;
  return (
    <div className="px-3">
      <RangeStrip
        label={stripText(reading, heading)}
        low={score.low}
        high={score.high}
        point={score.point}
        evidenced={score.evidenced}
        {...(target && {
          target: { at: target.threshold, label: words.t(target.setBy === 'city' ? 'report.target.mark' : 'report.target.proposedMark') },
        })}
      />
    </div>
  );
}
