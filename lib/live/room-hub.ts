import 'server-only';
import { onRoomChange } from '@/lib/data/room-changes';
import { readRoomEvents } from '@/lib/data/room-events';
import { listenToRooms } from '@/lib/data/room-notices';
import { listRemoved, readRoom } from '@/lib/data/room-state';
import { createWords } from '@/lib/i18n/create-words';
import { requireLocale } from '@/lib/i18n/locales';
import { logFailure } from '@/lib/log/log';
import { drawForAll, drawForRemoved } from '@/lib/room-page/stage-drawing';
import { participantOwner, type RoomPicture } from './live-room';
import { LiveRooms } from './live-rooms';

// One a process: route handlers are bundled apart, with a copy of this module each.
const holder: typeof globalThis & { chanceryRooms?: LiveRooms } = globalThis;

export function roomHub(): LiveRooms {
  holder.chanceryRooms ??= openHub();
  return holder.chanceryRooms;
}

function openHub(): LiveRooms {
  const rooms = new LiveRooms({ read: readPicture, readEvents: readRoomEvents, failed: (error) => logFailure('live rooms', error) });
  onRoomChange((workshopId, event) => rooms.changed(workshopId, event));
  listenToRooms(
    (workshopId, event) => rooms.changed(workshopId, event),
    () => void rooms.poll(),
  );
  // A server that was asked to end would otherwise wait for telephones.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => rooms.end());
  return rooms;
}

async function readPicture(workshopId: string): Promise<RoomPicture | undefined> {
  // Whoever is taken out between the two readings raises the event, and the room is read again.
  const [room, removed] = [await readRoom(workshopId), await listRemoved(workshopId)];
  if (room === undefined) return undefined;
  const wordsOf = (locale: string) => createWords(requireLocale(locale));
  return { event: room.event, ended: room.state === 'closed', draw: (locale) => drawForAll(wordsOf(locale), room), removed: new Set([...removed].map(participantOwner)), drawRemoved: (locale) => drawForRemoved(wordsOf(locale)) };
}
