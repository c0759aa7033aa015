import { basisText, mostTelling, othersText } from '@/lib/i18n/text/report/basis-text';
import type { ReportView } from '@/components/report/view/report-view';

/** How many facts the first page has space for. */
const shown = 2;

/** What the city has or lacks, and how many cities of a survey have it. */
export function PeersInWords({ report: { basis }, reading: { words } }: Pick<ReportView, 'report' | 'reading'>) {
  const facts = mostTelling(basis.filter(({ others }) => others !== undefined)).slice(0, shown);
  if (facts.length === 0) return null;
  return (
    <ul className="mt-6 grid gap-x-8 gap-y-3 text-base sm:grid-cols-2">
      {facts.map((fact) => (
        <li key={fact.id}>
          <strong className="font-semibold">{basisText(words, fact)}</strong>{' '}
          <span className="text-muted">
            {othersText(words, fact)}{' '}
            {fact.others === undefined ? null : (
              <a href={`/evidence#${fact.others.id}`}>{words.t('report.recommendation.source')}</a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
