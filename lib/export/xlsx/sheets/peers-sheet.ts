/** The city beside one class of the pool: a row for each area, and one for each cell of the city's own answers. */
import { indicatorName } from '@/lib/i18n/text/answer-text';
import { className, partText, shareText, sizeNumber } from '@/lib/i18n/text/report/benchmark-text';
import { verdictOnPeers } from '@/lib/i18n/text/report/peers-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { AreaPeers, PeerFigures, QuestionPeers } from '@/lib/report/types/peers-report';
import type { Blueprint } from '@/lib/export/xlsx/workbook/blueprint';
import { empty, number, text } from '@/lib/export/xlsx/workbook/cells';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

const widths = {
  area: 20,
  id: 22,
  question: 30,
  answer: 34,
  verdict: 36,
  lowerQuartile: 12,
  median: 12,
  upperQuartile: 12,
  medianFrom: 12,
  medianTo: 12,
  share: 14,
  percent: 10,
  off: 12,
  own: 16,
  cities: 34,
  size: 14,
} as const;

/** Nothing where there is no edition, or none with figures for the city's class. */
export function peersSheets(blueprint: Blueprint): readonly Sheet[] {
  const {
    report: { peers },
    word,
    sheetName,
  } = blueprint;
  if (peers?.kind !== 'figures') return [];
  return [
    {
      name: sheetName('peers'),
      columns: Object.entries(widths).map(([key, width]) => ({ title: word(`peers.${key}`), width })),
      rows: [
        ...peers.areas.map((one) => areaRow(one, peers, blueprint)),
        ...peers.questions.flatMap((one) => questionRows(one, peers, blueprint)),
      ],
      filter: true,
      choices: [],
      kept: 3,
    },
  ];
}

function areaRow(one: AreaPeers, peers: PeerFigures, { reading }: Blueprint): readonly Cell[] {
  const { lowerQuartile, median, upperQuartile, medianFrom, medianTo, mayBeOff } = one.figures;
  return [
    text(areaName(reading, one.area)),
    text(one.area),
    empty,
    empty,
    text(verdictOnPeers(reading.words, one)),
    ...[lowerQuartile, median, upperQuartile, medianFrom, medianTo].map((points) => number(points, 'whole')),
    empty,
    empty,
    number(mayBeOff, 'whole'),
    empty,
    ...groupCells(peers, reading),
  ];
}

function questionRows(
  { question, area, shares }: QuestionPeers,
  peers: PeerFigures,
  { reading, word }: Blueprint,
): readonly (readonly Cell[])[] {
  return shares.map(({ cells, share, own }) => [
    text(area === undefined ? word('context') : areaName(reading, area)),
    text(question),
    text(indicatorName(reading, question)),
    text(partText(reading, question, cells)),
    ...Array.from({ length: 6 }, () => empty),
    text(shareText(reading.words, share)),
    number(typeof share === 'number' ? share : undefined, 'whole'),
    number(typeof share === 'number' ? peers.group.sharesMayBeOff : undefined, 'whole'),
    text(word(own ? 'peers.isOwn' : 'peers.isNotOwn')),
    ...groupCells(peers, reading),
  ]);
}

function groupCells(
  { division, group: { baseClasses, size } }: PeerFigures,
  { words }: Blueprint['reading'],
): readonly Cell[] {
  return [text(className(words, division, baseClasses)), text(sizeNumber(words, size))];
}
