/** What travels on a stream, as bytes that are made once for everybody. */
import type { ScreenDrawing } from '@/lib/workshop/page/screen-drawing';

/** The same in one object: what a program that asks again and again is answered with. */
export type WorkshopNews = { readonly event: number } & Partial<ScreenDrawing>;

const encoder = new TextEncoder();

/** A sign of life, so that no proxy takes the stream for a dead one. */
export const heartbeat = encoder.encode(':\n\n');

/** The screen is left out where its reader has it already. */
export function newsOf(event: number, drawing?: ScreenDrawing, known?: string): WorkshopNews {
  if (drawing === undefined) return { event };
  const { key, status, screen } = drawing;
  return key === known ? { event, key, status } : { event, key, status, screen };
}

/** An event of a stream; JSON has no line ends, so one line of data is enough. */
export function frameOf(event: number, drawing?: ScreenDrawing, before?: ScreenDrawing): Uint8Array {
  return encoder.encode(`id: ${event}\ndata: ${JSON.stringify(newsOf(event, drawing, before?.key))}\n\n`);
}
