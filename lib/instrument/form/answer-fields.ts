/** Names and hidden values of a question's fields; known to the page, the server and the script alike. */
import { type AnswerDraft, fingerprint } from './answer-draft';

/** Which of two answers the person chose to keep, having seen the other in this version. */
export interface KeepChoice {
  readonly which: 'mine' | 'theirs';
  readonly version: number;
}

/**
 * The name of a field of a question: `choice`, `options`, `rows.<row>`, `evidence.<n>.<title|url|date>`, `note`,
 * `confidence`.
 *
 * @example fieldName('continuity', 'evidence.0.title') // 'continuity.evidence.0.title'
 */
export function fieldName(question: string, part: string): string {
  return `${question}.${part}`;
}

/** The field that tells what the page was drawn with. */
export function baseName(question: string): string {
  return `base.${question}`;
}

/** @example baseValue(3, draft) // '3-1c9d3b6e0a52f7d1' */
export function baseValue(version: number, draft: AnswerDraft): string {
  return `${version}-${fingerprint(draft)}`;
}

/** The field that tells which of two answers to keep. */
export function keepName(question: string): string {
  return `keep.${question}`;
}

/** @example keepValue({ which: 'mine', version: 3 }) // 'mine-3' */
export function keepValue({ which, version }: KeepChoice): string {
  return `${which}-${version}`;
}
