import 'server-only';
import { listen } from '@/lib/data/database/listen';
import { workshopChannel } from './raise-event';

type Notice = (workshopId: string, event: number) => void;

/** What is told: the id of the workshop, a space, and the number of its last event. */
export function readNotice(text: string): { readonly workshopId: string; readonly event: number } | undefined {
  const [, workshopId, event] = /^([\w-]{1,64}) (\d{1,15})$/.exec(text) ?? [];
  return workshopId === undefined ? undefined : { workshopId, event: Number(event) };
}

/** What other processes tell of workshops. `onConnected`: messages may have been missed until now. */
export function listenToWorkshops(notice: Notice, onConnected: () => void): void {
  listen(workshopChannel, {
    onPayload: (payload) => {
      const read = readNotice(payload);
      if (read !== undefined) notice(read.workshopId, read.event);
    },
    onConnected,
  });
}
