import 'server-only';
import { createHash } from 'node:crypto';
import type { Words } from '@/lib/i18n/words';
import type { StageDrawing } from '@/lib/live/frames';
import type { RoomState } from '@/lib/workshop/room-state';
import { stageOf } from '@/lib/workshop/stage';
import { nobody } from './ballot';
import { drawRemoved, drawStage, drawStatus } from './draw-stage';
import { roomReading } from './room-reading';

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
