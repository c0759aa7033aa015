import { describe, expect, it } from 'vitest';
import { convertToPdf, hasLibreOffice, textOfPdf } from '@/lib/export/libre-office.fixture';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { reportOf, setting } from '@/lib/export/write/reports.fixture';
import { drawDocx } from './draw-docx';
import { sampleDocument } from './sample-document.fixture';

const expected = ['City diplomacy in Examplia', 'Contents', 'Where the city stands', 'Figure 1: The five headings', 'Backed by evidence', '5 to 95 points', 'Table 1: The same numbers', 'Impact measurement', '2. Write it into the plan.', 'Note by the office', 'First line.', '• A law.', 'Page 4 of 4'];

describe.skipIf(!hasLibreOffice)('a document in LibreOffice', () => {
  it('has all its words, on its pages', { timeout: 180_000 }, async () => {
    const text = textOfPdf(convertToPdf(await drawDocx(sampleDocument, {}), 'docx')).replace(/[\u2068\u2069]/g, '');
    for (const words of expected) expect(text).toContain(words);
  });

  it('keeps the one page for the mayor on one page', { timeout: 180_000 }, async () => {
    const document = writeOnePager(reportOf('spread-megacity'), setting);
    expect(textOfPdf(convertToPdf(await drawDocx(document, setting.office), 'docx'))).toContain('Page 1 of 1');
  });
});
