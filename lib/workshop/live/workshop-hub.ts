import 'server-only';
import { onWorkshopChange } from '@/lib/workshop/store/events/workshop-changes';
import { readWorkshopEvents } from '@/lib/workshop/store/events/workshop-events';
import { listenToWorkshops } from '@/lib/workshop/store/events/workshop-notices';
import { listRemoved, readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { requireLocale } from '@/lib/i18n/catalogue/locales';
import { logFailure } from '@/lib/log/log';
import { drawForAll, drawForRemoved } from '@/lib/workshop/page/screen-drawing';
import { participantOwner, type WorkshopPicture } from './live-workshop';
import { LiveWorkshops } from './live-workshops';

// One a process: route handlers are bundled apart, with a copy of this module each.
const holder: typeof globalThis & { chanceryWorkshops?: LiveWorkshops } = globalThis;

export function workshopHub(): LiveWorkshops {
  holder.chanceryWorkshops ??= openHub();
  return holder.chanceryWorkshops;
}

function openHub(): LiveWorkshops {
  const workshops = new LiveWorkshops({
    read: readPicture,
    readEvents: readWorkshopEvents,
    failed: (error) => logFailure('live workshops', error),
  });
  onWorkshopChange((workshopId, event) => workshops.changed(workshopId, event));
  listenToWorkshops(
    (workshopId, event) => workshops.changed(workshopId, event),
    () => void workshops.poll(),
  );
  // A server that was asked to end would otherwise wait for telephones.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => workshops.end());
  return workshops;
}

async function readPicture(workshopId: string): Promise<WorkshopPicture | undefined> {
  // Whoever is taken out between the two readings raises the event, and the workshop is read again.
  const [workshop, removed] = [await readWorkshopState(workshopId), await listRemoved(workshopId)];
  if (workshop === undefined) return undefined;
  const wordsOf = (locale: string) => createWords(requireLocale(locale));
  return {
    event: workshop.event,
    ended: workshop.state === 'closed',
    draw: (locale) => drawForAll(wordsOf(locale), workshop),
    removed: new Set([...removed].map(participantOwner)),
    drawRemoved: (locale) => drawForRemoved(wordsOf(locale)),
  };
}
