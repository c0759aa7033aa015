import type { Reading } from '@/lib/i18n/text/answer-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { AreaId } from '@/lib/instrument/model/instrument';
import { areaIds } from '@/lib/instrument/model/instrument';
import type { ReportPages, ReportPartId } from '@/components/report/view/report-places';
import type { ReportLinks } from '@/components/report/view/report-view';

/** A page of the report: the first one, an area or a part. */
export type ReportPlace = 'result' | AreaId | ReportPartId;

export interface ReportContentsProps {
  readonly pages: ReportPages;
  readonly parts: readonly ReportPartId[];
  readonly current: ReportPlace;
  readonly onePager?: ReportLinks['onePager'];
  readonly reading: Reading;
}

interface Entry {
  readonly key: string;
  readonly href: string;
  readonly label: string;
}

const listLook =
  'border-s-2 border-line text-base [&_a]:-ms-0.5 [&_a]:block [&_a]:border-s-2 [&_a]:border-transparent [&_a]:py-1 ' +
  '[&_a]:ps-3 [&_a]:text-ink [&_a]:no-underline hover:[&_a]:underline ' +
  '[&_a[aria-current]]:border-accent [&_a[aria-current]]:font-semibold';

/** What the report has, the open page marked: beside the text on wide screens, folded above it on others. */
export function ReportContents(props: ReportContentsProps) {
  const { words } = props.reading;
  return (
    <>
      <details className="mb-5 border-b border-line lg:hidden print:hidden">
        <summary className="cursor-pointer py-1 text-base text-accent">{words.t('report.contents.title')}</summary>
        <nav aria-label={words.t('report.contents.title')} className="py-2">
          <ContentsList {...props} />
        </nav>
      </details>
      <nav aria-label={words.t('report.contents.title')} className="sticky top-6 hidden lg:block print:hidden">
        <ContentsList {...props} />
      </nav>
    </>
  );
}

function ContentsList({ current, ...props }: ReportContentsProps) {
  return (
    <ul className={listLook}>
      {entriesOf(props).map(({ key, href, label }) => (
        <li key={key}>
          <a href={href} aria-current={key === current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function entriesOf({ pages, parts, onePager, reading }: Omit<ReportContentsProps, 'current'>): readonly Entry[] {
  const { words } = reading;
  return [
    { key: 'result', href: pages.result, label: words.t('report.contents.result') },
    ...areaIds.map((area) => ({ key: area, href: pages.area(area), label: areaName(reading, area) })),
    ...parts.map((part) => ({ key: part, href: pages.part(part), label: words.t(`report.contents.${part}`) })),
    ...(onePager === undefined
      ? []
      : [{ key: 'one-pager', href: onePager, label: words.t('report.contents.one-pager') }]),
  ];
}
