import type { ReactNode } from 'react';
import { documentStyle } from '@/components/report/document-style';
import { ReportContents, type ReportContentsProps } from './report-contents';

interface ReportFrameProps {
  readonly title: ReactNode;
  /** Whose report it is. */
  readonly letterhead?: ReactNode;
  /** City, form and date. */
  readonly kicker: ReactNode;
  /** What can be done with the report. */
  readonly actions?: ReactNode;
  /** What a reader must know before anything else, such as that a city is invented. */
  readonly notice?: ReactNode;
  /** None for those who may read this page alone. */
  readonly contents?: ReportContentsProps | undefined;
  readonly children: ReactNode;
}

/** The one frame of every page of a report, with its contents beside the text where it fits. */
export function ReportFrame({ title, letterhead, kicker, actions, notice, contents, children }: ReportFrameProps) {
  const columns = contents === undefined ? '' : 'lg:grid lg:grid-cols-[10.5rem_minmax(0,1fr)] lg:gap-x-8';
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto max-w-wide px-4 py-5 outline-none sm:px-6 sm:py-8 print:max-w-none print:p-0"
    >
      <div className={`${columns} print:block`}>
        {contents === undefined ? null : (
          <div>
            <ReportContents {...contents} />
          </div>
        )}
        <div className={documentStyle}>
          {notice}
          {letterhead}
          <header className="items-start justify-between gap-x-8 sm:flex">
            <div className="max-w-page max-sm:mb-3">
              <p className="text-base text-muted">{kicker}</p>
              <h1 className="mt-1 text-2xl wrap-anywhere sm:text-3xl">{title}</h1>
            </div>
            {actions}
          </header>
          {children}
        </div>
      </div>
    </main>
  );
}
