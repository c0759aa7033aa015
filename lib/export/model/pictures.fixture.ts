/** Small pictures for tests, made byte by byte. */
import { crc32, deflateSync } from 'node:zlib';

interface PngParts {
  readonly width?: number;
  readonly height?: number;
  /** Rows, each after its filter byte; as many as the header says unless given. */
  readonly rows?: Buffer;
  readonly colourType?: number;
  /** Bits a sample. */
  readonly depth?: number;
  /** Beside what draws it: types and contents. */
  readonly more?: readonly (readonly [string, Buffer])[];
  readonly interlaced?: boolean;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** Eight-bit colour, all black. */
export function pngOf({
  width = 3,
  height = 2,
  rows = Buffer.alloc(height * (1 + width * 3)),
  colourType = 2,
  depth = 8,
  interlaced = false,
  more = [],
}: PngParts = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...more.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function segment(marker: number, data: readonly number[]): readonly number[] {
  const length = data.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...data];
}

/** The frame of a JPEG; its scan says nothing. */
export function jpegOf({ width = 5, height = 4, frame = 0xc0 } = {}): Buffer {
  const size = [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0];
  const jfif = [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  return Buffer.from([
    0xff,
    0xd8,
    ...segment(0xe0, jfif),
    ...segment(frame, size),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    0x12,
    0x34,
    0xff,
    0xd9,
  ]);
}
