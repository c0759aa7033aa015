import { stagesText, explainText, areaFacts, areaName } from '@/lib/i18n/text/report/report-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { AreaPeers } from '@/lib/report/types/peers-report';
import type { AreaReport, Report } from '@/lib/report/types/report';
import { AreaStrip } from './area-strip';
import { ProfileTable } from './profile-table';

interface ProfileProps {
  readonly report: Pick<Report, 'areas' | 'peers'>;
  readonly reading: Reading;
}

/** The areas as strips, and all their numbers in one table. */
export function Profile({ report, reading }: ProfileProps) {
  const { words } = reading;
  const peers = report.peers?.kind === 'figures' ? report.peers.areas : [];
  return (
    <section aria-labelledby="profile">
      <h2 id="profile" className="sr-only">
        {words.t('report.profile.title')}
      </h2>
      <p className="text-base text-muted print:text-xs">
        {explainText(words, report.areas)}
        {peers.length > 0 ? ` ${words.t('benchmark.peers.explain')}` : null}
      </p>
      <ul className="mt-6 print:mt-2">
        {report.areas.map((area) => (
          <ProfileRow
            key={area.area}
            area={area}
            peers={peers.find(({ area: areaId }) => areaId === area.area)}
            reading={reading}
          />
        ))}
      </ul>
      <ProfileTable areas={report.areas} reading={reading} />
    </section>
  );
}

interface RowProps {
  readonly area: AreaReport;
  readonly peers: AreaPeers | undefined;
  readonly reading: Reading;
}

const rowLook =
  'grid gap-x-8 gap-y-3 border-b border-line break-inside-avoid py-5 ' +
  'print:gap-y-0 print:py-1.5 sm:grid-cols-[13rem_1fr]';

function ProfileRow({ area, peers, reading }: RowProps) {
  const { area: areaId, score } = area;
  const { words } = reading;
  return (
    <li className={rowLook}>
      <div>
        <h3 className="text-lg">
          <a href={`#${areaId}`} className="text-ink">
            {areaName(reading, areaId)}
          </a>
        </h3>
        <p className="mt-1 font-semibold">{stagesText(words, score.stages)}</p>
      </div>
      <div>
        <AreaStrip area={area} peers={peers} reading={reading} />
        <p className="mt-2 text-base sm:px-3 text-muted print:mt-1 print:text-xs">
          {areaFacts(area, reading).join(' ')}
        </p>
      </div>
    </li>
  );
}
