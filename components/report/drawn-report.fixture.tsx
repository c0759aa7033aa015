/** Every page of a report as HTML, by its address. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, type Locale } from '@/lib/i18n/catalogue/locales';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { areaExcerptOf } from '@/lib/report/area-excerpt';
import { buildReport } from '@/lib/report/build-report';
import type { ReportInput } from '@/lib/report/types/report-input';
import { AreaPage } from './area/area-page';
import { PartPage } from './parts/part-page';
import { ResultPage } from './result/result-page';
import { partsOf, reportPages } from './view/report-places';
import type { ReportLinks } from './view/report-view';

export interface Drawn {
  readonly assessment: AssessmentInput;
  readonly extra?: Partial<ReportInput>;
  /** What the reader may do besides reading. */
  readonly links?: Omit<ReportLinks, 'pages'>;
  readonly locale?: Locale;
}

export const pages = reportPages({ result: '/report', parts: '/report', areas: '/areas' });

export function reportOf({ assessment, extra = {} }: Drawn) {
  const instrument = requireInstrument(assessment.instrumentVersion);
  const targets = assessment.targets ?? {};
  return buildReport({ ...assessment, instrument, targets, asOf: '2026-11-22', ...extra });
}

export function drawReport(drawn: Drawn): ReadonlyMap<string, string> {
  const report = reportOf(drawn);
  const instrument = requireInstrument(drawn.assessment.instrumentVersion);
  const reading = { words: createWords(drawn.locale ?? english), instrument };
  const view = { report, reading, links: { ...drawn.links, pages }, snapshots: [] };
  const parts = partsOf(report, []);
  const drawings: readonly (readonly [string, ReactElement])[] = [
    ['/report', <ResultPage key="result" pages={pages} {...view} />],
    ...areaIds.map((area) => {
      const contents = { pages, parts, current: area, reading };
      const drawing = (
        <AreaPage
          key={area}
          excerpt={areaExcerptOf(report, area)}
          answers={report.answers}
          contents={contents}
          {...view}
        />
      );
      return [pages.area(area), drawing] as const;
    }),
    ...parts.map((part) => [pages.part(part), <PartPage key={part} part={part} pages={pages} {...view} />] as const),
  ];
  return new Map(drawings.map(([address, drawing]) => [address, renderToStaticMarkup(drawing)]));
}

/** All pages one after another. */
export const wholeReport = (drawn: Drawn): string => [...drawReport(drawn).values()].join('\n');
