import type { Report } from '@/lib/report/types/report';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { withoutTurns } from '@/lib/export/text/legible-text';
import { recommendationsSheet } from './sheets/recommendations-sheet';
import { answersSheet } from './sheets/answers-sheet';
import { layOut } from './workbook/blueprint';
import { figuresSheet } from './sheets/figures-sheet';
import { areasSheet } from './sheets/areas-sheet';
import { indicatorsSheet } from './sheets/indicators-sheet';
import { peersSheets } from './sheets/peers-sheet';
import { planSheet } from './sheets/plan-sheet';
import { readMeSheet } from './sheets/read-me-sheet';
import { workshopSheets } from './sheets/workshop-sheet';
import { stagesSheet, conditionsSheet, optionsSheet } from './sheets/scoring-sheets';
import { sourcesSheet } from './sheets/sources-sheet';
import type { Workbook } from './workbook/workbook';

/** The report with everything it is made of, for somebody who wants to check it. */
export function writeWorkbook(report: Report, setting: DocumentSetting): Workbook {
  const { words } = setting.reading;
  const blueprint = layOut(report, setting);
  const write = [
    readMeSheet,
    answersSheet,
    indicatorsSheet,
    areasSheet,
    figuresSheet,
    recommendationsSheet,
    planSheet,
    sourcesSheet,
    optionsSheet,
    conditionsSheet,
    stagesSheet,
  ];
  return {
    title: words.t('sheets.title', { city: withoutTurns(report.head.city) }),
    author: withoutTurns(setting.office.name ?? report.head.city),
    date: report.head.asOf,
    direction: words.direction,
    foot: words.t('sheets.page', { page: '{page}', pages: '{pages}' }),
    cutMark: words.t('sheets.cut'),
    sheets: [...write.map((sheet) => sheet(blueprint)), ...peersSheets(blueprint), ...workshopSheets(blueprint)],
  };
}
