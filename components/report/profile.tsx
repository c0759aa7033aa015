import { RangeStrip } from '@/components/charts/range-strip';
import { bandName, bandsText, distanceText, evidenceSentence, headingName, scoreSentence, targetText } from '@/lib/i18n/report-text';
import type { Reading } from '@/lib/i18n/answer-text';
import type { HeadingReport } from '@/lib/report/report';
import { bandIds, type ApplicableDimensionScore } from '@/lib/scoring/score';
import { ProfileTable } from './profile-table';
import type { ReportView } from './report-view';

/** The five headings as strips, and all their numbers in one table. */
export function Profile({ report, reading }: ReportView) {
  const { words } = reading;
  const [first, second, third, fourth] = bandIds.map((band) => bandName(words, band));
  return (
    <section aria-labelledby="profile">
      <h2 id="profile" className="sr-only">
        {words.t('report.profile.title')}
      </h2>
      <p className="text-base text-muted print:text-xs">
        {words.t('report.profile.explain', { first: first ?? '', second: second ?? '', third: third ?? '', fourth: fourth ?? '' })}
        {report.headings.some(({ target }) => target !== undefined) ? ` ${words.t('report.profile.explainTarget')}` : ''}
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

function Strip({ heading: { dimension, target }, score, reading }: RowProps & { readonly score: ApplicableDimensionScore }) {
  const { words } = reading;
  const label = words.t('report.profile.strip', {
    heading: headingName(reading, dimension),
    score: `${scoreSentence(words, score)} ${evidenceSentence(words, score)}`,
    target: target ? words.t('report.profile.target', { target: targetText(words, target), distance: distanceText(words, target.distance) }) : '',
  });
  return (
    <div className="px-3">
      <RangeStrip
        label={label}
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

/** Target, weights and evidence of a heading, a sentence each. */
function headingFacts({ score, target, robustness }: HeadingReport, { words }: Reading): readonly string[] {
  if (!score.applicable) return [words.t('report.profile.notApplicableWhy')];
  return [
    target ? words.t('report.profile.target', { target: targetText(words, target), distance: distanceText(words, target.distance) }) : '',
    words.t(robustness ? `report.profile.${robustness.verdict}` : 'report.profile.noPoint'),
    evidenceSentence(words, score),
  ].filter((text) => text !== '');
}
