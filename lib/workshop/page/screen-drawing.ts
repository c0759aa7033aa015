import 'server-only';
import { createHash } from 'node:crypto';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { screenOf } from '@/lib/workshop/model/screen';
import { nobody } from './ballot';
import { drawRemoved, drawScreen, drawStatus } from './draw-screen';
import { workshopReading } from './workshop-reading';

/** What participants see, but for what is theirs alone. */
export interface ScreenDrawing {
  /** Equal exactly where the screen is: how far the voting has come is not part of it. */
  readonly key: string;
  /** One line on how far it has come. */
  readonly status: string;
  /** HTML. */
  readonly screen: string;
}

/** The screen as everybody sees it: nothing in it is anybody's own. */
export function drawForAll(words: Words, workshop: WorkshopState): ScreenDrawing {
  const reading = workshopReading(words, workshop.instrumentVersion);
  const seen = screenOf(workshop);
  const screen = drawScreen({ reading, workshopId: workshop.workshopId, own: nobody }, seen).text;
  return {
    key: createHash('sha256').update(screen).digest('base64url').slice(0, 12),
    status: drawStatus(reading, workshop, seen),
    screen,
  };
}

/** For those who were taken out of it. */
export function drawForRemoved(words: Words): ScreenDrawing {
  return { key: 'removed', status: '', screen: drawRemoved(words).text };
}
