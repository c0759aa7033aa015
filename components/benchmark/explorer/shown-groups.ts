import { className, sizeText } from '@/lib/i18n/text/report/benchmark-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { ExplorerChoice } from './explorer-query';
import type { Group } from './group-choice';

/** A group on the page, by the letter that its bars have where two stand side by side. */
export interface ShownGroup extends Group {
  readonly letter: 'A' | 'B';
  readonly isOneOfTwo: boolean;
  readonly name: string;
}

export function shownGroups(
  { group, beside }: Pick<ExplorerChoice, 'group' | 'beside'>,
  words: Words,
): readonly ShownGroup[] {
  const isOneOfTwo = beside !== undefined;
  const first: ShownGroup = { ...group, letter: 'A', isOneOfTwo, name: groupName(group, words) };
  return isOneOfTwo ? [first, { ...beside, letter: 'B', isOneOfTwo, name: groupName(beside, words) }] : [first];
}

/** `Europe (15 to 24 cities)`. */
export function groupName({ division, figures: { baseClasses, size } }: Group, words: Words): string {
  return words.t('benchmark.explorer.group', {
    classes: className(words, division, baseClasses),
    size: sizeText(words, size),
  });
}
