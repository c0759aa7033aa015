/** What travels on a stream, as bytes that are made once for everybody. */
import type { StageDrawing } from '@/lib/room-page/stage-drawing';

/** The same in one object: what a program that asks again and again is answered with. */
export type RoomNews = { readonly event: number } & Partial<StageDrawing>;

const encoder = new TextEncoder();

/** A sign of life, so that no proxy takes the stream for a dead one. */
export const heartbeat = encoder.encode(':\n\n');

/** The stage is left out where its reader has it already. */
export function newsOf(event: number, drawing?: StageDrawing, known?: string): RoomNews {
  if (drawing === undefined) return { event };
  const { key, status, stage } = drawing;
  return key === known ? { event, key, status } : { event, key, status, stage };
}

/** An event of a stream; JSON has no line ends, so one line of data is enough. */
export function frameOf(event: number, drawing?: StageDrawing, before?: StageDrawing): Uint8Array {
  return encoder.encode(`id: ${event}\ndata: ${JSON.stringify(newsOf(event, drawing, before?.key))}\n\n`);
}
