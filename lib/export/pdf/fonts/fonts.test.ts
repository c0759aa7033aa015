import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFontCoverage } from './font-coverage';
import { fontFamilies, fontFor } from './fonts';

describe('the fonts', () => {
  it.each(fontFamilies.map((family) => [family.name, family] as const))(
    'show the same characters in every weight of %s',
    (_name, { files }) => {
      const [regular, ...others] = files.map((file) => readFontCoverage(readFileSync(file)));
      const points = Array.from({ length: 0x30000 }, (_, point) => point);
      for (const other of others)
        expect(points.filter((point) => other.has(point) !== regular?.has(point))).toEqual([]);
    },
  );

  it.each([
    ['a', true],
    ['ß', true],
    ['م', true],
    ['海', true],
    ['हि', true],
    ['臺灣', true],
    ['서울', true],
    ['ירושלים', true],
    ['กรุงเทพ', true],
    ['ঢাকা', true],
    ['சென்னை', true],
    ['කොළඹ', true],
    ['თბილისი', true],
    ['Երևան', true],
    ['አዲስ', true],
    ['ភ្នំពេញ', true],
    ['ວຽງຈັນ', true],
    ['နေပြည်တော်', true],
    ['މާލެ', true],
    ['ⵔⴱⴰⵟ', true],
    ['ཐིམ་ཕུ', true],
    ['😀', false],
    ['ᓄ', false],
    ['aم', false],
  ])('%s together in one of them: %s', (characters, found) => {
    expect(fontFor([...characters]) !== undefined).toBe(found);
  });
});
