import { crosswalk, notComparable } from '@/lib/benchmark/crosswalk';
import type { Figure } from '@/lib/benchmark/figure';
import { baseNote, likelyBaseText } from '@/lib/i18n/text/figure-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { currentInstrument } from '@/lib/instrument/registry';

/** What to know of a figure besides its quantity: its base, its trap, and where it is compared. */
export function figureNotes(words: Words, figure: Figure): readonly string[] {
  return [likelyNote(words, figure), baseNote(words, figure), trapOf(words, figure), placeOf(words, figure)].filter(
    (note) => note !== undefined,
  );
}

/** The notes that hold for all of several figures, to be said once above them. */
export function sharedNotes(words: Words, figures: readonly Figure[]): readonly string[] {
  const [first, ...others] = figures.map((figure) => figureNotes(words, figure));
  if (first === undefined || others.length === 0) return [];
  return first.filter((note) => others.every((notes) => notes.includes(note)));
}

/** How many answers the share is likely to rest on. */
function likelyNote(words: Words, figure: Figure): string | undefined {
  const text = likelyBaseText(words, figure);
  return text && words.t('evidence.figure.span', { span: text });
}

function trapOf(words: Words, figure: Figure): string | undefined {
  const key = `figures.items.${figure.id}.note`;
  return words.has(key) ? words.t(key) : undefined;
}

/** Beside which of our questions it stands, or why beside none. */
function placeOf(words: Words, figure: Figure): string {
  const entry = crosswalk[figure.id];
  if (entry === undefined) return words.t(`figures.reasons.${notComparable[figure.id]}`);
  const question = words.t(`instrument-v${currentInstrument.version}.questions.${entry.question}.short`);
  return words.t(entry.match === 'same' ? 'evidence.figure.compared' : 'evidence.figure.similar', { question });
}
