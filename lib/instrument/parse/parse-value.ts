/** The value of an answered question, by kind. */
import { allOf, joinPath, refused } from './answer-issue';
import type { AnswerIssue, Parsed } from './answer-issue';
import type { AnswerValue } from '@/lib/instrument/answers/answer';
import { findCountry } from '@/lib/instrument/values/countries';
import type { ChecklistQuestion, MatrixQuestion, Question } from '@/lib/instrument/model/instrument';
import { isPlainObject, ownValue, unknownKeys } from './plain-object';

/**
 * The value in the form the question's kind asks for, options in the instrument's order, or what is wrong with it;
 * paths begin with the given one.
 *
 * @see method, section 9
 * @example parseValue(requireQuestion(instrument, 'continuity'), 3, 'value') // { ok: true, value: 3 }
 */
export function parseValue(question: Question, value: unknown, path: string): Parsed<AnswerValue> {
  if (isMissing(value)) return refused(path, 'value-missing');
  switch (question.kind) {
    case 'country':
      return parseCountry(value, path);
    case 'yes-no':
    case 'choice':
      return parseOption(question.options, value, path);
    case 'levels':
      return parseLevel(value, path);
    case 'checklist':
      return parseChecklist(question, value, path);
    case 'matrix':
      return parseMatrix(question, value, path);
  }
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function parseCountry(value: unknown, path: string): Parsed<string> {
  const country = typeof value === 'string' ? findCountry(value) : undefined;
  return country === undefined ? refused(path, 'not-a-country') : { ok: true, value: country.code };
}

function parseOption(options: readonly string[], value: unknown, path: string): Parsed<string> {
  const option = options.find((known) => known === value);
  return option === undefined ? refused(path, 'not-an-option') : { ok: true, value: option };
}

function parseLevel(value: unknown, path: string): Parsed<number> {
  const level = [0, 1, 2, 3, 4].find((known) => known === value);
  return level === undefined ? refused(path, 'not-a-level') : { ok: true, value: level };
}

function parseChecklist(question: ChecklistQuestion, value: unknown, path: string): Parsed<readonly string[]> {
  const chosen = parseOptions(question.options, value, path);
  const max = question.chooseUpTo;
  if (chosen.ok && max !== undefined && chosen.value.length > max) return refused(path, 'too-many-options', max);
  return chosen;
}

/** Distinct known options, in the instrument's order, so that one choice is always written the same way. */
function parseOptions(options: readonly string[], value: unknown, path: string): Parsed<readonly string[]> {
  if (!Array.isArray(value)) return refused(path, 'not-a-list');
  if (value.length > options.length) return refused(path, 'too-many-options', options.length);
  const items: readonly unknown[] = Array.from(value);
  const chosen = allOf(
    items.map((item, index): Parsed<string> => {
      const place = joinPath(path, String(index));
      return items.indexOf(item) === index ? parseOption(options, item, place) : refused(place, 'repeated-option');
    }),
  );
  if (!chosen.ok) return chosen;
  return { ok: true, value: options.filter((option) => chosen.value.includes(option)) };
}

/** Rows without a chosen option are left out: empty and absent are the same answer. */
function parseMatrix(question: MatrixQuestion, value: unknown, path: string): Parsed<AnswerValue> {
  if (!isPlainObject(value)) return refused(path, 'not-an-object');
  const issues: AnswerIssue[] = unknownKeys(value, question.rows).map((row) => ({
    path: joinPath(path, row),
    code: 'unknown-row',
  }));
  const rows: Record<string, readonly string[]> = {};
  for (const row of question.rows.filter((name) => Object.hasOwn(value, name))) {
    const chosen = parseOptions(question.options, ownValue(value, row), joinPath(path, row));
    if (!chosen.ok) issues.push(...chosen.issues);
    else if (chosen.value.length > 0) rows[row] = chosen.value;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: rows };
}
