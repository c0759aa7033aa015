/** To which of the five places of an assessment each of its pages belongs, in the order of the work. */
import { type Permission, mayDo, type Role } from '@/lib/access/permissions';

export const placeIds = ['questions', 'report', 'plan', 'workshops', 'share'] as const;
export type PlaceId = (typeof placeIds)[number];

/** By what the path begins with after the assessment, the first page of the place first. */
export const pagesOfPlaces: Readonly<Record<PlaceId, readonly string[]>> = {
  questions: ['', 'sections', 'review', 'targets', 'form'],
  report: ['report', 'areas', 'one-pager', 'documents'],
  plan: ['plan'],
  workshops: ['workshops'],
  share: ['share', 'links', 'snapshots', 'office', 'contribution', 'forget'],
};

const needs: Readonly<Record<PlaceId, Permission>> = {
  questions: 'read',
  report: 'read-report',
  plan: 'plan',
  workshops: 'create-workshop',
  share: 'share',
};

export interface ShownPlace {
  readonly place: PlaceId;
  /** After the address of the assessment; empty for its first page. */
  readonly page: string;
}

/** The places that a link opens. */
export function placesOf(role: Role): readonly ShownPlace[] {
  return placeIds
    .filter((place) => mayDo(role, needs[place]))
    .map((place) => ({ place, page: firstPageOf(place, role) }));
}

/** Whoever may only read goes to the answers, where others find what is left to do. */
function firstPageOf(place: PlaceId, role: Role): string {
  if (place === 'questions' && !mayDo(role, 'answer')) return 'review';
  return pagesOfPlaces[place][0] ?? '';
}

/** The place that a page belongs to; `page` is its path after the address of the assessment. */
export function placeOfPage(page: string): PlaceId | undefined {
  const [first = ''] = page.split('/');
  return placeIds.find((place) => pagesOfPlaces[place].includes(first));
}
