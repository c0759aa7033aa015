import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegOf, pngOf } from './pictures.fixture';
import { logoByteLimit, readLogo, readPicture } from './read-logo';

const png = pngOf();
const jpeg = jpegOf();
const codeOf = async (bytes: Uint8Array) => {
  const reading = await readLogo(bytes);
  return reading.ok ? 'ok' : reading.code;
};

describe('a picture', () => {
  it.each([
    ['PNG', png, { type: 'image/png', width: 3, height: 2 }],
    ['interlaced PNG', pngOf({ interlaced: true, rows: Buffer.alloc(24) }), { type: 'image/png', width: 3, height: 2 }],
    [
      'PNG of the greatest size',
      pngOf({ width: 4000, height: 4000 }),
      { type: 'image/png', width: 4000, height: 4000 },
    ],
    ['JPEG', jpeg, { type: 'image/jpeg', width: 5, height: 4 }],
    ['progressive JPEG', jpegOf({ frame: 0xc2 }), { type: 'image/jpeg', width: 5, height: 4 }],
  ])('%s is read by its bytes', async (_, bytes, expected) => {
    expect(await readLogo(bytes)).toMatchObject({ ok: true, picture: expected });
    expect(readPicture(bytes)).toEqual(await readLogo(bytes));
  });

  it.each([
    ['PNG', png],
    ['JPEG', jpeg],
  ])('%s is kept without what stands behind its end', async (_, bytes) => {
    const reading = await readLogo(Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')]));
    expect(reading.ok && Buffer.from(reading.picture.bytes).equals(bytes)).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'not-a-picture'],
    ['text', Buffer.from('hello'), 'not-a-picture'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'not-a-picture'],
    ['GIF', Buffer.from('GIF89a\x01\x00\x01\x00'), 'not-a-picture'],
    ['WebP', Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 '), 'not-a-picture'],
    ['a signature alone', png.subarray(0, 8), 'broken-picture'],
    ['a PNG without its end', png.subarray(0, -12), 'broken-picture'],
    ['a PNG with too few rows', pngOf({ rows: Buffer.alloc(5) }), 'broken-picture'],
    ['a PNG that unpacks to far more', pngOf({ rows: Buffer.alloc(5_000_000) }), 'broken-picture'],
    ['a PNG of a depth that there is not', pngOf({ depth: 255 }), 'broken-picture'],
    [
      'a PNG of the greatest size and depth',
      pngOf({ width: 4000, height: 4000, colourType: 6, depth: 16, rows: Buffer.alloc(1) }),
      'too-deep',
    ],
    ['a PNG of no size', pngOf({ width: 0 }), 'broken-picture'],
    ['a PNG of no known colours', pngOf({ colourType: 5 }), 'broken-picture'],
    ['a PNG that is too wide', pngOf({ width: 4001, rows: Buffer.alloc(1) }), 'too-many-pixels'],
    [
      'a PNG that claims billions',
      pngOf({ width: 0xffffffff, height: 0xffffffff, rows: Buffer.alloc(1) }),
      'too-many-pixels',
    ],
    ['a JPEG without its end', jpeg.subarray(0, -2), 'broken-picture'],
    ['a JPEG without a frame', jpegOf({ frame: 0xe1 }), 'broken-picture'],
    ['a lossless JPEG', jpegOf({ frame: 0xc3 }), 'broken-picture'],
    ['a JPEG of no size', jpegOf({ height: 0 }), 'broken-picture'],
    ['a JPEG that is too high', jpegOf({ height: 4001 }), 'too-many-pixels'],
    ['200,001 bytes', Buffer.concat([png, Buffer.alloc(logoByteLimit)]), 'logo-too-large'],
  ])('%s is none', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('is kept without what would have to be unpacked beside it, and without texts', async () => {
    const profile = Buffer.concat([Buffer.from('profile\0\0', 'latin1'), deflateSync(Buffer.alloc(50_000_000))]);
    const texts: readonly (readonly [string, Buffer])[] = [
      ['iCCP', profile],
      ['zTXt', profile],
      ['tEXt', Buffer.from('Author\0Ana')],
      ['eXIf', Buffer.from('where')],
    ];
    const reading = await readLogo(pngOf({ more: [...texts, ['sRGB', Buffer.alloc(1)]] }));
    expect(reading.ok && Buffer.from(reading.picture.bytes).equals(pngOf({ more: [['sRGB', Buffer.alloc(1)]] }))).toBe(
      true,
    );
  });

  it('of the greatest size is unpacked while others are answered', async () => {
    const bytes = pngOf({ width: 4000, height: 4000, colourType: 6, rows: Buffer.alloc(4000 * 16_001) });
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    expect(await codeOf(bytes)).toBe('ok');
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });

  it('with one byte changed is refused, or is still a picture of a size that is allowed', async () => {
    const change = fc.tuple(fc.constantFrom(png, jpeg), fc.nat(), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, async ([bytes, place, flip]) => {
        const changed = Buffer.from(bytes);
        const at = place % changed.length;
        changed[at] = (changed[at] ?? 0) ^ flip;
        const reading = await readLogo(changed);
        if (reading.ok) expect(Math.max(reading.picture.width, reading.picture.height)).toBeLessThanOrEqual(4000);
        if (bytes === png) expect(reading.ok).toBe(false);
      }),
    );
  });
});
