import type { Report } from '@/lib/report/report';
import type { DocumentSetting } from '../document-setting';
import { withoutTurns } from '../legible-text';
import { recommendationsSheet } from './recommendations-sheet';
import { answersSheet } from './answers-sheet';
import { layOut } from './blueprint';
import { figuresSheet } from './figures-sheet';
import { areasSheet } from './areas-sheet';
import { indicatorsSheet } from './indicators-sheet';
import { peersSheets } from './peers-sheet';
import { planSheet } from './plan-sheet';
import { readMeSheet } from './read-me-sheet';
import { workshopSheets } from './workshop-sheet';
import { stagesSheet, conditionsSheet, optionsSheet } from './scoring-sheets';
import { sourcesSheet } from './sources-sheet';
import type { Workbook } from './workbook';

/** The report with everything it is made of, for somebody who wants to check it. */
export function writeWorkbook(report: Report, setting: DocumentSetting): Workbook {
  const { words } = setting.reading;
  const blueprint = layOut(report, setting);
  const write = [readMeSheet, answersSheet, indicatorsSheet, areasSheet, figuresSheet, recommendationsSheet, planSheet, sourcesSheet, optionsSheet, conditionsSheet, stagesSheet];
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
