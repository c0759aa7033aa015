import { bandsText, explainText, headingFacts, headingName } from '@/lib/i18n/report-text';
import type { Reading } from '@/lib/i18n/answer-text';
import type { HeadingPeers } from '@/lib/report/peers-report';
import type { HeadingReport, Report } from '@/lib/report/report';
import { HeadingStrip } from './heading-strip';
import { ProfileTable } from './profile-table';

interface ProfileProps {
  readonly report: Pick<Report, 'headings' | 'peers'>;
  readonly reading: Reading;
}

/** The headings as strips, and all their numbers in one table. */
export function Profile({ report, reading }: ProfileProps) {
  const { words } = reading;
  const peers = report.peers?.kind === 'figures' ? report.peers.headings : [];
  return (
    <section aria-labelledby="profile">
      <h2 id="profile" className="sr-only">
        {words.t('report.profile.title')}
      </h2>
      <p className="text-base text-muted print:text-xs">
        {explainText(words, report.headings)}
        {peers.length > 0 ? ` ${words.t('benchmark.peers.explain')}` : null}
      </p>
      <ul className="mt-6 print:mt-2">
        {report.headings.map((heading) => (
          <ProfileRow key={heading.dimension} heading={heading} peers={peers.find(({ dimension }) => dimension === heading.dimension)} reading={reading} />
        ))}
      </ul>
      <ProfileTable headings={report.headings} reading={reading} />
    </section>
  );
}

interface RowProps {
  readonly heading: HeadingReport;
  readonly peers: HeadingPeers | undefined;
  readonly reading: Reading;
}

function ProfileRow({ heading, peers, reading }: RowProps) {
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
        <HeadingStrip heading={heading} peers={peers} reading={reading} />
        <p className="mt-2 text-base sm:px-3 text-muted print:mt-1 print:text-xs">{headingFacts(heading, reading).join(' ')}</p>
      </div>
    </li>
  );
}
