import type { Edition, EditionClass } from '@/lib/benchmark/pool/edition/edition';
import type { DivisionId } from '@/lib/report/types/peers-report';

/** Cities that an edition has figures of: all of them, or those of one class. */
export interface Group {
  readonly division: DivisionId;
  readonly figures: EditionClass;
}

/** Every class of an edition, by the way of dividing it. */
export function offeredGroups({ divisions }: Edition): readonly (readonly Group[])[] {
  return divisions.map(({ id, classes }) => classes.map((figures) => ({ division: id, figures })));
}

/** As it stands in addresses: `everyone`, `region.europe`; of a merged class the first that is in it. */
export function groupValue({ division, figures }: Group): string {
  return [division, ...figures.baseClasses.slice(0, 1)].join('.');
}

/** The class that counts what was asked for, alone or merged. */
export function findGroup(edition: Edition, asked: string | undefined): Group | undefined {
  const values = ({ division, figures }: Group) => [
    groupValue({ division, figures }),
    ...figures.baseClasses.map((baseClass) => `${division}.${baseClass}`),
  ];
  return offeredGroups(edition)
    .flat()
    .find((group) => asked !== undefined && values(group).includes(asked));
}

/** All cities of an edition. */
export function everyoneOf(edition: Edition): Group {
  const everyone = findGroup(edition, 'everyone');
  if (everyone === undefined) throw new RangeError(`Edition ${edition.number} has no figures on everyone`);
  return everyone;
}
