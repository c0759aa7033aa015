import { describe, expect, it } from 'vitest';
import { contributedCells } from '@/lib/benchmark/pool/contribution/cells';
import { sizeRanges } from '@/lib/benchmark/pool/edition/edition';
import { partitionIds, partitions } from '@/lib/benchmark/pool/partitions';
import { publishedParts } from '@/lib/benchmark/pool/edition/published-parts';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import {
  baseClassName,
  cellText,
  className,
  partText,
  shareOfThem,
  shareText,
  sizeNumber,
  sizeText,
} from './benchmark-text';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';

const words = createWords(english);
const reading = { words, instrument: instrumentV1 };

describe('words of the pool', () => {
  it('has a name for every class', () => {
    const names = partitionIds.flatMap((id) =>
      partitions[id].baseClasses.map((baseClass) => baseClassName(words, id, baseClass)),
    );
    expect(names).toHaveLength(21);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has words for every cell, different within a question', () => {
    for (const { question, cells } of contributedCells(instrumentV1)) {
      const texts = cells.map((cell) => cellText(reading, question, cell));
      expect(new Set(texts).size, question).toBe(cells.length);
      expect(
        texts.filter((text) => /[{}]/.test(text)),
        question,
      ).toEqual([]);
    }
  });

  it.each(
    sizeRanges.map(
      (size) =>
        [
          size,
          {
            '10-14': '10 to 14 cities',
            '15-24': '15 to 24 cities',
            '25-49': '25 to 49 cities',
            '50-99': '50 to 99 cities',
            '100+': '100 cities or more',
          }[size],
        ] as const,
    ),
  )('%s reads %s', (size, text) => {
    expect(sizeText(words, size)).toBe(text);
  });

  it.each([
    ['15-24', '15–24'],
    ['100+', '100 or more'],
  ] as const)('%s reads %s where it is said what is counted', (size, text) => {
    expect(sizeNumber(words, size)).toBe(text);
  });

  it.each([
    [45, '45%'],
    [0, '0%'],
    ['few', 'few'],
    ['nearly-all', 'nearly all'],
  ] as const)('the share %s reads %s', (share, text) => {
    expect(shareText(words, share)).toBe(text);
  });

  it.each([
    [45, '45% of them (give or take 8)'],
    ['few', 'few of them'],
    ['nearly-all', 'nearly all of them'],
  ] as const)('the share %s within a sentence says how far it may be off where it is a number', (share, text) => {
    expect(shareOfThem(words, share, 8)).toBe(text);
  });

  it.each([
    ['continuity', ['2', '3', '4'], 'Up-to-date handover note or more (level 2 or above)'],
    ['budget-trend', ['same', 'decreased'], 'It stayed about the same; or It decreased'],
    ['continuity', ['0'], cellText(reading, 'continuity', '0')],
  ])('a part of %s', (question, cells, text) => {
    expect(partText(reading, question, cells)).toBe(text);
  });

  it('has words for every part inside groups, different within a question', () => {
    for (const { question, parts } of partitionIds.flatMap((id) => publishedParts(instrumentV1, id))) {
      const texts = parts.map(({ cells }) => partText(reading, question, cells));
      expect(new Set(texts).size, question).toBe(parts.length);
    }
  });

  it('names merged classes one by one', () => {
    expect(className(words, 'region', ['africa', 'americas'])).toBe('Africa; the Americas');
    expect(className(words, 'everyone', [])).toBe('All contributing cities');
  });
});
