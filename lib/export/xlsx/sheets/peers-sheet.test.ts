import { describe, expect, it } from 'vitest';
import { fullReport, setting } from '@/lib/export/write/reports.fixture';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';

const sheetOf = (report: ReturnType<typeof fullReport>) =>
  writeWorkbook(report, setting).sheets.find(({ name }) => name === 'Peers');

describe('the sheet of peers', () => {
  it('holds the figures of the report, and no others', () => {
    const report = fullReport();
    if (report.peers?.kind !== 'figures') throw new Error('The sample has peers');
    const numbers = sheetOf(report)?.rows.map((row) =>
      row.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : [])),
    );
    const { group, areas, questions } = report.peers;
    const ofAreas = areas.map(({ figures }) => [
      figures.lowerQuartile,
      figures.median,
      figures.upperQuartile,
      figures.medianFrom,
      figures.medianTo,
      figures.mayBeOff,
    ]);
    const ofQuestions = questions.flatMap(({ shares }) =>
      shares.map(({ share }) => (typeof share === 'number' ? [share, group.sharesMayBeOff] : [])),
    );
    expect(ofAreas.length * ofQuestions.length).toBeGreaterThan(0);
    expect(numbers).toEqual([...ofAreas, ...ofQuestions]);
  });

  it('has a cell for every column', () => {
    const sheet = sheetOf(fullReport());
    expect(new Set(sheet?.rows.map((row) => row.length))).toEqual(new Set([sheet?.columns.length]));
  });

  it('is left out where there is nobody to compare with', () => {
    expect(sheetOf(fullReport({ pool: {} }))).toBeUndefined();
  });
});
