/** What travels on a stream, as bytes that are made once for everybody. */

/** What participants see, but for what is theirs alone. */
export interface StageDrawing {
  /** Equal exactly where the stage is: how far the voting has come is not part of it. */
  readonly key: string;
  /** One line on how far it has come. */
  readonly status: string;
  /** HTML. */
  readonly stage: string;
}

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
