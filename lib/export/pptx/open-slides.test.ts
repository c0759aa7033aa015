/** Slides where the face that they name is missing: nothing is drawn over anything else or beyond the edge. */
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import { convertAllToPdf, hasLibreOffice } from '@/lib/export/open-xml/libre-office.fixture';
import { hasPoppler, placesOf, type PlacedWord } from '@/lib/export/pdf/poppler.fixture';
import { writeRecordSlides } from '@/lib/export/record/record-slides';
import { fullReport, setting } from '@/lib/export/write/reports.fixture';
import { requireSample, settingOf } from './decks.fixture';
import { drawPptx } from './draw-pptx';
import { writeSlides } from './write-slides';

/** Marks of direction have a box and nothing to be seen. */
const seen = ({ word }: PlacedWord) => /[\p{L}\p{N}]/u.test(word);

function isOver(one: PlacedWord, other: PlacedWord): boolean {
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return one.page === other.page && across > 1 && down > 0.35 * height;
}

const decks = [
  writeSlides(fullReport(), setting),
  writeSlides(requireSample('evidenced-capital, long plan and change'), settingOf()),
  writeSlides(requireSample('spread-megacity, planned'), settingOf()),
  writeRecordSlides(sampleRecord(), setting),
];

describe.runIf(hasLibreOffice && hasPoppler)('slides without Arial', () => {
  it('keep every word apart from the others and on its slide', { timeout: 180_000 }, async () => {
    const pdfs = convertAllToPdf(await Promise.all(decks.map((deck) => drawPptx(deck, {}))), 'pptx', { widest: true });
    for (const pdf of pdfs) {
      const words = placesOf(pdf).filter(seen);
      expect(words.length).toBeGreaterThan(100);
      const over = words.flatMap((one, place) =>
        words
          .slice(place + 1)
          .filter((other) => isOver(one, other))
          .map((other) => `slide ${one.page}: ${one.word} and ${other.word}`),
      );
      expect(over).toEqual([]);
      for (const { right, bottom, word } of words) expect(right <= 960 && bottom <= 540, word).toBe(true);
    }
  });
});
