import jsQr from 'jsqr';
import { encode } from 'uqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { QrCode } from './qr-code';

const address = 'https://chancery.example/join/K7QF-M2WX';
const drawn = renderToStaticMarkup(<QrCode text={address} label="Code" />);

/** The squares that a path of strokes covers. */
function covered(path: string, size: number): readonly boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) {
      const row = grid[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  }
  return grid;
}

/** The squares as a camera sees them, four points wide. */
function photographed(grid: readonly (readonly boolean[])[]): ReturnType<typeof jsQr> {
  const width = 4 * grid.length;
  const points = Array.from(
    { length: width * width },
    (_, place) => grid[Math.floor(place / width / 4)]?.[Math.floor((place % width) / 4)] === true,
  );
  return jsQr(
    Uint8ClampedArray.from(points.flatMap((dark) => (dark ? [0, 0, 0, 255] : [255, 255, 255, 255]))),
    width,
    width,
  );
}

describe('QrCode', () => {
  it('is read by a program that did not make it', () => {
    const grid = covered(/ d="([^"]+)"/.exec(drawn)?.[1] ?? '', encode(address, { ecc: 'M', border: 4 }).size);
    expect(photographed(grid)?.data).toBe(address);
  });

  it('covers exactly the dark squares, with a quiet zone of four all around', () => {
    const { data, size } = encode(address, { ecc: 'M', border: 4 });
    const grid = covered(/ d="([^"]+)"/.exec(drawn)?.[1] ?? '', size);
    expect(grid).toEqual(data);
    expect(grid.slice(0, 4).flat()).not.toContain(true);
    expect(grid[4]).toContain(true);
  });

  it('names itself, is black on white and needs no inline style', () => {
    expect(drawn).toContain('role="img" aria-label="Code"');
    expect(drawn).toContain('fill="#ffffff"');
    expect(drawn).not.toContain('style=');
  });
});
