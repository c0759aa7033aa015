/**
 * Tells the rest of this process that a workshop has changed. Route handlers are bundled apart, so the listeners stand
 * on `globalThis`, where all copies of this module meet.
 */

export type WorkshopListener = (workshopId: string, event: number) => void;

const holder: typeof globalThis & { chanceryWorkshopListeners?: Set<WorkshopListener> } = globalThis;

function listeners(): Set<WorkshopListener> {
  holder.chanceryWorkshopListeners ??= new Set();
  return holder.chanceryWorkshopListeners;
}

/** To be called after the transaction that raised the event is through. A listener that fails harms nobody. */
export function announceWorkshopChange(workshopId: string, event: number): void {
  for (const listener of listeners()) {
    try {
      listener(workshopId, event);
    } catch {
      // The slow poll finds what this listener missed.
    }
  }
}

/** Returns what ends the listening. */
export function onWorkshopChange(listener: WorkshopListener): () => void {
  listeners().add(listener);
  return () => listeners().delete(listener);
}
