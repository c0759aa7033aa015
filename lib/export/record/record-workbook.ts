/** The record as a workbook: what was decided, every count, the gaps between departments, and what has to be found. */
import { indicatorName } from '@/lib/i18n/text/answer-text';
import { shortText } from '@/lib/i18n/text/record-text';
import { groupName, optionText } from '@/lib/i18n/text/tally-text';
import { debriefOf } from '@/lib/workshop/model/record/debrief';
import { gapSize } from '@/lib/workshop/model/record/perception-gap';
import type { PerceptionGap, WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { withoutTurns } from '@/lib/export/text/legible-text';
import { empty, number, strong, text, typed } from '@/lib/export/xlsx/workbook/cells';
import type { Cell, Sheet, Workbook } from '@/lib/export/xlsx/workbook/workbook';
import type { RecordDraft } from '@/lib/export/write/workshop/record-draft';
import { countRows, decisionRows, roundsOf } from './record-rows';
import { aboutLines } from './write-record';

export function writeRecordWorkbook(record: WorkshopRecord, setting: DocumentSetting): Workbook {
  const { words } = setting.reading;
  const draft: RecordDraft = { ...setting, record };
  return {
    title: words.t('record.fileTitle', { city: withoutTurns(record.city), title: withoutTurns(record.title) }),
    author: withoutTurns(setting.office.name ?? record.city),
    date: record.day,
    direction: words.direction,
    foot: words.t('sheets.page', { page: '{page}', pages: '{pages}' }),
    cutMark: words.t('sheets.cut'),
    sheets: [readMeSheet, decisionsSheet, votesSheet, summarySheet, gapsSheet].map((write) => write(draft)),
  };
}

interface SheetDraft {
  readonly name: string;
  readonly columns: readonly (readonly [key: string, width: number])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly filter?: boolean;
}

function sheet({ reading: { words } }: RecordDraft, { name, columns, rows, filter = true }: SheetDraft): Sheet {
  return {
    name: words.t(`record.sheets.${name}`).slice(0, 31),
    columns: columns.map(([key, width]) => ({ title: words.t(`record.columns.${key}`), width })),
    rows,
    filter,
    choices: [],
    kept: 1,
  };
}

function readMeSheet(draft: RecordDraft): Sheet {
  const { record, reading, office } = draft;
  const { words } = reading;
  const rows: readonly (readonly [topic: string, said: Cell])[] = [
    [words.t('record.kind'), typed(record.title)],
    [words.t('sheets.readMe.city'), typed(record.city)],
    [words.t('sheets.readMe.asOf'), { kind: 'date', date: record.day }],
    ...(office.name === undefined || office.name === ''
      ? []
      : [[words.t('sheets.readMe.office'), typed(office.name)] as const]),
    [words.t('record.short.title'), text(shortText(words, debriefOf(record)).join(' '))],
    ...aboutLines(draft).map((line, place) => [place === 0 ? words.t('record.about.title') : '', text(line)] as const),
  ];
  return sheet(draft, {
    name: 'readMe',
    columns: [
      ['topic', 28],
      ['text', 110],
    ],
    rows: rows.map(([topic, said]) => [topic === '' ? empty : strong(topic), said]),
    filter: false,
  });
}

function decisionsSheet(draft: RecordDraft): Sheet {
  return sheet(draft, {
    name: 'decisions',
    columns: [
      ['question', 34],
      ['id', 22],
      ['decision', 36],
      ['before', 36],
      ['reason', 44],
      ['minority', 44],
      ['find', 40],
      ['by', 24],
    ],
    rows: decisionRows(draft).map(({ question, id, decision, before, reason, minority, find, by }) => [
      text(question),
      text(id),
      text(decision),
      text(before),
      typed(reason),
      typed(minority),
      typed(find),
      typed(by),
    ]),
  });
}

function votesSheet(draft: RecordDraft): Sheet {
  const everybody = draft.reading.words.t('record.sheets.everybody');
  return sheet(draft, {
    name: 'votes',
    columns: [
      ['question', 34],
      ['id', 22],
      ['round', 8],
      ['department', 24],
      ['answer', 44],
      ['count', 9],
      ['voters', 9],
    ],
    rows: countRows(draft).map(({ question, id, round, department, answer, count, voters }) => [
      text(question),
      text(id),
      number(round, 'plain'),
      department === undefined ? text(everybody) : typed(department),
      text(answer),
      number(count, 'whole'),
      number(voters, 'whole'),
    ]),
  });
}

function summarySheet(draft: RecordDraft): Sheet {
  const { record, reading } = draft;
  const rows = record.questions.flatMap((one) =>
    roundsOf(one).map(([round, { summary, voters, unsure, disagreement }]): readonly Cell[] => {
      const levels = summary.kind === 'levels' ? summary : undefined;
      return [
        text(indicatorName(reading, one.question)),
        text(one.question),
        number(round, 'plain'),
        number(voters, 'whole'),
        number(unsure, 'whole'),
        number(levels?.median, 'points'),
        number(levels?.lowest, 'plain'),
        number(levels?.highest, 'plain'),
        number(levels?.agreement, 'points'),
        summary.kind === 'one' ? number(summary.share, 'share') : empty,
        number(disagreement, 'share'),
      ];
    }),
  );
  return sheet(draft, {
    name: 'summary',
    columns: [
      ['question', 34],
      ['id', 22],
      ['round', 8],
      ['voters', 9],
      ['unsure', 9],
      ['median', 10],
      ['lowest', 9],
      ['highest', 9],
      ['agreement', 12],
      ['share', 14],
      ['disagreement', 14],
    ],
    rows,
  });
}

function gapsSheet(draft: RecordDraft): Sheet {
  const { record, reading } = draft;
  return sheet(draft, {
    name: 'gaps',
    columns: [
      ['question', 34],
      ['id', 22],
      ['gap', 10],
      ['answer', 36],
      ['department', 30],
      ['voters', 9],
      ['median', 10],
      ['share', 14],
    ],
    rows: record.gaps.flatMap((gap) => gapRows(gap, reading)),
  });
}

function groupCell(department: string | undefined, { words }: RecordDraft['reading']): Cell {
  return department === undefined ? text(groupName(words, {})) : typed(department);
}

function gapRows(gap: PerceptionGap, reading: RecordDraft['reading']): readonly (readonly Cell[])[] {
  const opening = [text(indicatorName(reading, gap.question)), text(gap.question), number(gapSize(gap), 'share')];
  if (gap.kind === 'levels')
    return gap.departments.map(({ department, voters, median }) => [
      ...opening,
      empty,
      groupCell(department, reading),
      number(voters, 'whole'),
      number(median, 'points'),
      empty,
    ]);
  const answer = text(optionText(reading, gap.question, gap.key));
  return gap.departments.map(({ department, voters, share }) => [
    ...opening,
    answer,
    groupCell(department, reading),
    number(voters, 'whole'),
    empty,
    number(share, 'share'),
  ]);
}
