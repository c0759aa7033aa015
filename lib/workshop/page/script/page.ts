/** What the script finds in the page: participantPage puts all of it there. */
import type { PageData } from '@/lib/workshop/page/page-data';

const main = document.querySelector('main') as HTMLElement;

export const { workshop, own, event, key, pace, sent, unsent, moved, refused, lost } = main.dataset as DOMStringMap &
  PageData;

/** How far the workshop has come. */
export const status = elementNamed('status');
/** What has just happened, for those who do not see the page change, too. */
export const line = elementNamed('line');
/** What changes with the workshop. */
export const screen = elementNamed('screen');

function elementNamed(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
