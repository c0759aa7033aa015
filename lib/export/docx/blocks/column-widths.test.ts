import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '@/lib/export/model/document';
import { columnWidths } from './column-widths';

const column = (title: string, width: number): Column => ({ title: [{ text: title }], width, align: 'start' });

describe('columnWidths', () => {
  it('keeps the shares where every word fits', () => {
    expect(columnWidths({ columns: [column('a', 1), column('b', 3)], rows: [] }, 8000)).toEqual([2000, 6000]);
  });

  it('gives a column the space of its longest word, taken from those that can spare it', () => {
    const [narrow = 0, wide = 0] = columnWidths(
      { columns: [column('a', 1), column('b', 9)], rows: [[[{ text: 'an Institutionalised' }], []]] },
      8000,
    );
    expect(narrow).toBeGreaterThan(1500);
    expect(narrow + wide).toBe(8000);
  });

  it('breaks a word rather than the table', () => {
    const columns = [column('x'.repeat(50), 1), column('y'.repeat(50), 1), column('z'.repeat(50), 1), column('w', 1)];
    const widths = columnWidths({ columns, rows: [] }, 8000);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8000);
    for (const width of widths) expect(width).toBeGreaterThan(300);
  });

  it('always fills the whole, with space for something in every column', () => {
    const columns = fc.array(fc.tuple(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(columns, (drawn) => {
        const widths = columnWidths({ columns: drawn.map(([title, width]) => column(title, width)), rows: [] }, 9412);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9412);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });
});
