import type { ReactNode } from 'react';
import { placeLook } from '@/components/ui/place-list';
import { PeerLegend } from '@/components/benchmark/explorer/area-figures';
import { noPeersText, peersLead, questionPeersText } from '@/lib/i18n/text/report/peers-text';
import { type DivisionId, divisionIds, type PeerFigures, type PeersReport } from '@/lib/report/types/peers-report';
import { More } from '@/components/report/view/more';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { AreaStrip } from './area-strip';
import { PeersTable } from './peers-table';
import type { ReportView } from '@/components/report/view/report-view';

/** The city beside one class of the pool; or why there is nothing to compare with, and what it would take. */
export function ContributingCities(view: ReportView) {
  const { report, reading } = view;
  const { peers } = report;
  if (peers === undefined) return null;
  return (
    <section aria-labelledby="peers" className="mt-6">
      <h2 id="peers" className="text-xl">
        {reading.words.t('benchmark.peers.title')}
      </h2>
      {peers.kind === 'figures' ? <Figures peers={peers} view={view} /> : <Nothing peers={peers} view={view} />}
    </section>
  );
}

interface FiguresProps {
  readonly peers: PeerFigures;
  readonly view: ReportView;
}

function Figures({ peers, view }: FiguresProps) {
  const { report, reading, links } = view;
  const { words } = reading;
  const inContext = peers.questions.filter(({ area }) => area === undefined);
  const toEdition = (text: ReactNode) => <a href={`/benchmark/${peers.edition.date}`}>{text}</a>;
  return (
    <>
      <p className="mt-3">{peersLead(words, peers).join(' ')}</p>
      <Divisions chosen={peers.division} offered={peers.offered} view={view} />
      <PeerStrips peers={peers} view={view} />
      {peers.areas.length === 0 ? null : <PeersTable peers={peers} areas={report.areas} reading={reading} />}
      {peers.areas.length === 0 ? null : <PeerLegend reading={reading} />}
      {inContext.length === 0 ? null : (
        <More onPaper="title" summary={words.t('benchmark.peers.area.context')}>
          <ul className="list-disc space-y-1 ps-5 text-base">
            {inContext.map((one) => (
              <li key={one.question}>{questionPeersText(reading, one, peers)}</li>
            ))}
          </ul>
        </More>
      )}
      <p className="mt-3 text-base print:hidden">
        {words.rich('benchmark.peers.all', { a: toEdition })}{' '}
        {links.contribution === undefined ? null : <Contribute href={links.contribution} view={view} />}
      </p>
    </>
  );
}

/** The range of each area, and under it that of the contributing cities. */
function PeerStrips({ peers, view: { report, reading } }: FiguresProps) {
  return (
    <ul className="mt-4">
      {peers.areas.map((beside) => {
        const area = report.areas.find((one) => one.area === beside.area);
        return area === undefined ? null : (
          <li
            key={beside.area}
            className="break-inside-avoid border-b border-line py-3 sm:grid sm:grid-cols-[11rem_1fr]"
          >
            <span className="font-serif font-bold">{areaName(reading, beside.area)}</span>
            <AreaStrip area={area} peers={beside} reading={reading} />
          </li>
        );
      })}
    </ul>
  );
}

function Nothing({ peers, view }: { readonly peers: Exclude<PeersReport, PeerFigures>; readonly view: ReportView }) {
  const { reading, links } = view;
  const { words } = reading;
  return (
    <>
      <p className="mt-3">{noPeersText(words, peers).join(' ')}</p>
      {peers.kind === 'not-published' ? (
        <Divisions chosen={peers.division} offered={peers.offered} view={view} />
      ) : null}
      <p className="mt-3 text-base print:hidden">
        {links.contribution === undefined ? null : <Contribute href={links.contribution} view={view} />} {about(view)}
      </p>
    </>
  );
}

function Contribute({ href, view: { reading } }: { readonly href: string; readonly view: ReportView }) {
  return reading.words.rich('benchmark.peers.none.contribute', { a: (text) => <a href={href}>{text}</a> });
}

function about({ reading }: ReportView): ReactNode {
  return reading.words.rich('benchmark.peers.none.about', { a: (text) => <a href="/benchmark">{text}</a> });
}

interface DivisionsProps {
  readonly chosen: DivisionId;
  readonly offered: readonly DivisionId[];
  readonly view: ReportView;
}

/** The ways of dividing the pool that can be looked at; the one that is shown is marked. */
function Divisions({ chosen, offered, view: { reading, links } }: DivisionsProps) {
  const { words } = reading;
  const { peersBy } = links;
  if (peersBy === undefined || offered.length < 2) return null;
  return (
    <nav aria-labelledby="peers-by" className="mt-4 print:hidden">
      <p id="peers-by" className="font-semibold">
        {words.t('benchmark.peers.choose')}
      </p>
      <ul className="flex flex-wrap gap-x-5">
        {divisionIds
          .filter((division) => offered.includes(division))
          .map((division) => (
            <li key={division}>
              <a href={peersBy[division]} aria-current={division === chosen ? 'true' : undefined} className={placeLook}>
                {words.t(`benchmark.peers.divisions.${division}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
