import 'server-only';
import { createHash } from 'node:crypto';
import type { Words } from '@/lib/i18n/words';
import type { RoomState } from '@/lib/workshop/room-state';
import { stageOf } from '@/lib/workshop/stage';
import { nobody } from './ballot';
import { drawRemoved, drawStage, drawStatus } from './draw-stage';
import { roomReading } from './room-reading';

/** What participants see, but for what is theirs alone. */
export interface StageDrawing {
  /** Equal exactly where the stage is: how far the voting has come is not part of it. */
  readonly key: string;
  /** One line on how far it has come. */
  readonly status: string;
  /** HTML. */
  readonly stage: string;
}

/** The stage as everybody sees it: nothing in it is anybody's own. */
export function drawForAll(words: Words, room: RoomState): StageDrawing {
  const reading = roomReading(words, room.instrumentVersion);
  const seen = stageOf(room);
  const stage = drawStage({ reading, workshopId: room.workshopId, own: nobody }, seen).text;
  return { key: createHash('sha256').update(stage).digest('base64url').slice(0, 12), status: drawStatus(reading, room, seen), stage };
}

/** For those who were taken out of it. */
export function drawForRemoved(words: Words): StageDrawing {
  return { key: 'removed', status: '', stage: drawRemoved(words).text };
}
