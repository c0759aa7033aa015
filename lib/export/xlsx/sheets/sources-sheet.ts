/** Everything that the report rests on and that can be looked up. */
import type { FigureSource } from '@/lib/benchmark/figure';
import { indicatorName } from '@/lib/i18n/text/answer-text';
import { sourceName } from '@/lib/i18n/text/source-text';
import type { Blueprint } from '@/lib/export/xlsx/workbook/blueprint';
import { text, typed } from '@/lib/export/xlsx/workbook/cells';
import { allComparisons } from './figures-sheet';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

const sourceKeys = ['kind', 'source', 'address', 'subject'] as const;
const widths = { kind: 26, source: 60, address: 60, subject: 60 } as const;

export function sourcesSheet(blueprint: Blueprint): Sheet {
  const { word, sheetName } = blueprint;
  return {
    name: sheetName('sources'),
    columns: sourceKeys.map((key) => ({ title: word(`columns.${key}`), width: widths[key] })),
    rows: [...figureRows(blueprint), ...practiceRows(blueprint), ...evidenceRows(blueprint)],
    filter: true,
    choices: [],
    kept: 0,
  };
}

/** Each place once, with the items that were read there. */
function figureRows({ report, reading: { words }, word }: Blueprint): readonly (readonly Cell[])[] {
  const recommendations = report.areas.flatMap((area) => [...area.recommendations, ...area.recommendationsIfMissing]);
  const figures = [...allComparisons(report), ...recommendations.flatMap(({ others }) => others)].map(
    ({ figure }) => figure,
  );
  const items = new Map<string, { readonly source: FigureSource; readonly items: Set<string> }>();
  for (const { id, source } of figures) {
    const key = JSON.stringify([sourceName(words, source), source.url]);
    const found = items.get(key) ?? { source, items: new Set<string>() };
    found.items.add(words.t(`figures.items.${id}.item`));
    items.set(key, found);
  }
  return [...items.values()].map(({ source, items: read }) => [
    text(word('sources.figure')),
    text(sourceName(words, source)),
    text(source.url),
    text([...read].join('\n')),
  ]);
}

function practiceRows({ report, reading: { words }, word }: Blueprint): readonly (readonly Cell[])[] {
  const recommendations = report.areas.flatMap((area) => [...area.recommendations, ...area.recommendationsIfMissing]);
  const practices = new Map(
    recommendations.flatMap(({ example }) => (example ? [[example.id, example] as const] : [])),
  );
  return [...practices.values()].map(({ id, source }) => [
    text(word('sources.practice')),
    text(sourceName(words, source)),
    text(source.url),
    text(words.t(`examples.${id}.practice`)),
  ]);
}

function evidenceRows({ report, reading, word }: Blueprint): readonly (readonly Cell[])[] {
  return report.answers.flatMap(({ question, answer }) =>
    (answer?.evidence ?? []).map(({ title, date, url }) => [
      text(word('sources.evidence')),
      typed(date === undefined ? title : reading.words.t('sheets.evidenceItem', { title, date })),
      typed(url),
      text(indicatorName(reading, question)),
    ]),
  );
}
