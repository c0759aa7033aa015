/**
 * Tells the rest of this process that a room has changed. Route handlers are bundled apart, so the listeners stand on
 * `globalThis`, where all copies of this module meet.
 */

export type RoomListener = (workshopId: string, event: number) => void;

const holder: typeof globalThis & { chanceryRoomListeners?: Set<RoomListener> } = globalThis;

function listeners(): Set<RoomListener> {
  holder.chanceryRoomListeners ??= new Set();
  return holder.chanceryRoomListeners;
}

/** To be called after the transaction that raised the event is through. A listener that fails harms nobody. */
export function announceRoomChange(workshopId: string, event: number): void {
  for (const listener of listeners()) {
    try {
      listener(workshopId, event);
    } catch {
      // The slow poll finds what this listener missed.
    }
  }
}

/** Returns what ends the listening. */
export function onRoomChange(listener: RoomListener): () => void {
  listeners().add(listener);
  return () => listeners().delete(listener);
}
