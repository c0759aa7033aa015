import type { AnswerValue } from './answer';

/**
 * Everything an answer names: its option or level, the options of a checklist, those of every row of a matrix.
 *
 * @example optionsNamed({ national: ['culture'], international: ['energy'] }) // ['culture', 'energy']
 */
export function optionsNamed(value: AnswerValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return Object.values<string | readonly string[]>(value).flat();
}
