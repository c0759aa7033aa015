/**
 * Whether a file is a picture that every document can carry, by its bytes alone: what a browser says of its type is
 * hearsay, and a picture that cannot be read would break every document it stands in.
 */
import { Readable } from 'node:stream';
import { crc32, createInflate } from 'node:zlib';
import type { Logo } from './office';

export const logoByteLimit = 200_000;
/** A side, in pixels. */
export const logoSideLimit = 4000;
/** Unpacked: the greatest size with eight bits of each colour. */
const unpackedByteLimit = logoSideLimit * (1 + 4 * logoSideLimit);

export interface Picture extends Pick<Logo, 'type' | 'width' | 'height'> {
  /**
   * The picture alone: what some programs write behind its end, and texts and profiles that would have to be unpacked,
   * are left out.
   */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type LogoReading =
  | { readonly ok: true; readonly picture: Picture }
  | {
      readonly ok: false;
      readonly code: 'not-a-picture' | 'broken-picture' | 'logo-too-large' | 'too-many-pixels' | 'too-deep';
    };

/** A file that somebody sends: everything is looked at, its pixels too. */
export async function readLogo(bytes: Uint8Array): Promise<LogoReading> {
  const reading = readPicture(bytes);
  if (!reading.ok || reading.picture.type !== 'image/png') return reading;
  return (await unpacks(reading.picture.bytes)) ? reading : { ok: false, code: 'broken-picture' };
}

/** A file that was accepted before: its frame alone. */
export function readPicture(bytes: Uint8Array): LogoReading {
  if (bytes.length > logoByteLimit) return { ok: false, code: 'logo-too-large' };
  const read = beginsWith(bytes, pngSignature) ? readPng : beginsWith(bytes, jpegSignature) ? readJpeg : undefined;
  if (read === undefined) return { ok: false, code: 'not-a-picture' };
  const picture = read(bytes);
  if (picture === undefined) return { ok: false, code: 'broken-picture' };
  return typeof picture === 'string' ? { ok: false, code: picture } : { ok: true, picture };
}

type Found = Picture | 'too-many-pixels' | 'too-deep' | undefined;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpegSignature = [0xff, 0xd8, 0xff];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tooManyPixels(width: number, height: number): boolean {
  return width > logoSideLimit || height > logoSideLimit;
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** W3C PNG, third edition, section 5: chunks of length, type, data and checksum. Ends at the first that is broken. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let start = pngSignature.length;
  while (start + 12 <= bytes.length && chunks.at(-1)?.type !== 'IEND') {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > bytes.length || crc32(bytes.subarray(start + 4, end - 4)) !== view.getUint32(end - 4)) break;
    chunks.push({
      type: String.fromCharCode(...bytes.subarray(start + 4, start + 8)),
      data: bytes.subarray(start + 8, end - 4),
      start,
      end,
    });
    start = end;
  }
  return chunks;
}

/** Samples a pixel, by colour type: grey, colour, palette, grey with transparency, colour with transparency. */
const pngSamples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Bits a sample. */
const pngDepths = [1, 2, 4, 8, 16];

/** What is needed to draw one picture. Everything else may hold words, places, or far more than it seems. */
const pngChunks = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'IDAT', 'IEND'];

function readPng(bytes: Uint8Array): Found {
  const chunks = chunksOf(bytes);
  const header = headerOf(chunks);
  if (header === undefined || chunks.at(-1)?.type !== 'IEND') return undefined;
  const { width, height, unpacked } = measurePng(header);
  if (width === 0 || height === 0 || unpacked === undefined) return undefined;
  if (tooManyPixels(width, height)) return 'too-many-pixels';
  if (unpacked > unpackedByteLimit) return 'too-deep';
  const kept = chunks
    .filter(({ type }) => pngChunks.includes(type))
    .map(({ start, end }) => bytes.subarray(start, end));
  return {
    type: 'image/png',
    width,
    height,
    bytes: new Uint8Array(Buffer.concat([bytes.subarray(0, pngSignature.length), ...kept])),
  };
}

function headerOf([first]: readonly Chunk[]): Chunk | undefined {
  return first?.type === 'IHDR' && first.data.length === 13 ? first : undefined;
}

/**
 * From the header alone. `unpacked`: bytes of all rows, each behind its filter; none where the colours are not known.
 */
function measurePng({ data }: Chunk): { readonly width: number; readonly height: number; readonly unpacked?: number } {
  const view = viewOf(data);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  const samples = pngSamples[view.getUint8(9)];
  if (samples === undefined || !pngDepths.includes(depth)) return { width, height };
  return { width, height, unpacked: height * (1 + Math.ceil((width * samples * depth) / 8)) };
}

/**
 * Whether the rows of a PNG are all there. Interlaced ones have rows in parts, so only their most is known. They are
 * unpacked piece by piece beside the thread that answers, and none of it is kept.
 */
async function unpacks(png: Uint8Array): Promise<boolean> {
  const [header, ...chunks] = chunksOf(png);
  if (header === undefined) return false;
  const { height, unpacked: whole = Infinity } = measurePng(header);
  const interlaced = viewOf(header.data).getUint8(12) !== 0;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  const most = whole + 8 * height + 64;
  const found = await unpackedBytes(data, most);
  return found !== undefined && found >= (interlaced ? 1 : whole);
}

/** Undefined where they are more, or cannot be unpacked. */
async function unpackedBytes(packed: Uint8Array, most: number): Promise<number | undefined> {
  let bytes = 0;
  try {
    for await (const piece of Readable.from([packed]).pipe(createInflate({ chunkSize: 128 * 1024 }))) {
      bytes += (piece as Uint8Array).length;
      if (bytes > most) return undefined;
    }
    return bytes;
  } catch {
    return undefined;
  }
}

/** The kinds that every reader knows: baseline, extended and progressive. */
const jpegFrames = [0xc0, 0xc1, 0xc2];
const startOfScan = 0xda;

/** ITU-T T.81, annex B: segments that begin with a marker, up to the first scan; then the end marker. */
function readJpeg(bytes: Uint8Array): Found {
  const view = viewOf(bytes);
  let size: { readonly width: number; readonly height: number } | undefined;
  let start = 2;
  for (
    let marker = markerAt(view, start);
    marker !== undefined && marker !== startOfScan;
    marker = markerAt(view, start)
  ) {
    if (jpegFrames.includes(marker)) size = frameSize(view, start);
    start += 2 + view.getUint16(start + 2);
  }
  const end = endOfJpeg(bytes);
  if (size === undefined || markerAt(view, start) !== startOfScan || end <= start) return undefined;
  return tooManyPixels(size.width, size.height)
    ? 'too-many-pixels'
    : { type: 'image/jpeg', ...size, bytes: bytes.slice(0, end) };
}

/** Undefined where no segment begins. */
function markerAt(view: DataView, start: number): number | undefined {
  if (start + 4 > view.byteLength || view.getUint8(start) !== 0xff) return undefined;
  return view.getUint16(start + 2) >= 2 ? view.getUint8(start + 1) : undefined;
}

function frameSize(view: DataView, start: number): { readonly width: number; readonly height: number } | undefined {
  if (start + 10 > view.byteLength || view.getUint8(start + 4) !== 8) return undefined;
  const [height, width] = [view.getUint16(start + 5), view.getUint16(start + 7)];
  return height > 0 && width > 0 ? { width, height } : undefined;
}

/** Behind the last end marker; 0 where there is none. */
function endOfJpeg(bytes: Uint8Array): number {
  for (let place = bytes.length - 2; place > 0; place -= 1)
    if (bytes[place] === 0xff && bytes[place + 1] === 0xd9) return place + 2;
  return 0;
}
