/**
 * Which characters a font file can show, read from its character map:
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */

/** From the first to the last character, both included. */
type Span = readonly [first: number, last: number];

export interface FontCoverage {
  has(codePoint: number): boolean;
}

export function readFontCoverage(font: Buffer): FontCoverage {
  const spans = mergeSpans(readSpans(font, findTable(font, 'cmap')));
  return { has: (codePoint) => isWithin(spans, codePoint) };
}

function findTable(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function readSpans(font: Buffer, cmap: number): Span[] {
  const count = font.readUInt16BE(cmap + 2);
  const subtables = Array.from({ length: count }, (_, index) => cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4));
  const segmented = subtables.find((at) => font.readUInt16BE(at) === 12);
  if (segmented !== undefined) return readGroups(font, segmented);
  const basic = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (basic !== undefined) return readSegments(font, basic);
  throw new Error('The font has no character map of a known format.');
}

/** Format 12: groups of characters over the whole of Unicode. */
function readGroups(font: Buffer, at: number): Span[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index): Span => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/**
 * Format 4: segments of the first 65,536 characters, in parallel arrays. Only single glyphs may be missing inside one.
 */
function readSegments(font: Buffer, at: number): Span[] {
  const doubled = font.readUInt16BE(at + 6);
  const spans: Span[] = [];
  for (let offset = 0; offset < doubled; offset += 2) {
    const last = font.readUInt16BE(at + 14 + offset);
    const first = font.readUInt16BE(at + 16 + doubled + offset);
    const delta = font.readUInt16BE(at + 16 + 2 * doubled + offset);
    const rangeAt = at + 16 + 3 * doubled + offset;
    for (let code = first; code <= last; code += 1) {
      if (glyphOf(font, { code, first, delta, rangeAt }) !== 0) spans.push([code, code]);
    }
  }
  return spans;
}

interface Place {
  readonly code: number;
  readonly first: number;
  readonly delta: number;
  readonly rangeAt: number;
}

function glyphOf(font: Buffer, { code, first, delta, rangeAt }: Place): number {
  const range = font.readUInt16BE(rangeAt);
  if (range === 0) return (code + delta) & 0xffff;
  const glyph = font.readUInt16BE(rangeAt + range + 2 * (code - first));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [first, last] of [...spans].sort((one, other) => one[0] - other[0])) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) merged[merged.length - 1] = [before[0], Math.max(before[1], last)];
    else merged.push([first, last]);
  }
  return merged;
}

function isWithin(spans: readonly Span[], codePoint: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return false;
    if (codePoint < span[0]) high = middle - 1;
    else if (codePoint > span[1]) low = middle + 1;
    else return true;
  }
  return false;
}
