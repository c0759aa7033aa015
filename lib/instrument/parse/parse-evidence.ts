/** Evidence as it comes from outside: a title, and where it can be looked up. */
import { allOf, issuesOf, joinPath, refused } from './answer-issue';
import type { AnswerIssue, Parsed } from './answer-issue';
import type { EvidenceItem } from '@/lib/instrument/answers/answer';
import { dayFault, type Years } from '@/lib/instrument/values/calendar-day';
import { cleanLine } from '@/lib/instrument/values/clean-text';
import { plainDate } from '@/lib/instrument/values/plain-spelling';
import { isPlainObject, ownValue, unknownKeys } from './plain-object';

/** Our judgement: what fits a report's appendix. Lengths in UTF-16 units, as browsers count them. */
export const evidenceLimits = { items: 10, title: 300, url: 2000 } as const;

/**
 * Evidence items with clean texts, or what is wrong with them; paths begin with the given one. `years`: that
 * their dates may have.
 *
 * @example parseEvidence([{ title: 'Council minutes', date: '2024-03' }], 'evidence', documentYears(2026))
 * // { ok: true, value: [{ title: 'Council minutes', date: '2024-03' }] }
 */
export function parseEvidence(value: unknown, path: string, years: Years): Parsed<readonly EvidenceItem[]> {
  if (!Array.isArray(value)) return refused(path, 'not-a-list');
  if (value.length > evidenceLimits.items) return refused(path, 'too-much-evidence', evidenceLimits.items);
  return allOf(Array.from(value, (item: unknown, index) => parseItem(item, joinPath(path, String(index)), years)));
}

function parseItem(item: unknown, path: string, years: Years): Parsed<EvidenceItem> {
  if (!isPlainObject(item)) return refused(path, 'not-an-object');
  const title = parseTitle(ownValue(item, 'title'), `${path}.title`);
  const url = optional(ownValue(item, 'url'), `${path}.url`, parseLink);
  const date = optional(ownValue(item, 'date'), `${path}.date`, parseDate(years));
  const extra = unknownKeys(item, ['title', 'url', 'date']).map((key): AnswerIssue => ({
    path: joinPath(path, key),
    code: 'unknown-key',
  }));
  if (extra.length > 0 || !title.ok || !url.ok || !date.ok) {
    return { ok: false, issues: [...extra, ...[title, url, date].flatMap(issuesOf)] };
  }
  return {
    ok: true,
    value: {
      title: title.value,
      ...(url.value !== undefined && { url: url.value }),
      ...(date.value !== undefined && { date: date.value }),
    },
  };
}

type TextParser = (value: unknown, path: string) => Parsed<string>;

function optional(value: unknown, path: string, parse: TextParser): Parsed<string | undefined> {
  return value === undefined ? { ok: true, value: undefined } : parse(value, path);
}

function parseTitle(value: unknown, path: string): Parsed<string> {
  if (value === undefined) return refused(path, 'title-missing');
  if (typeof value !== 'string') return refused(path, 'not-a-text');
  const title = cleanLine(value);
  if (title === '') return refused(path, 'title-missing');
  if (title.length > evidenceLimits.title) return refused(path, 'text-too-long', evidenceLimits.title);
  return { ok: true, value: title };
}

/** Kept as it was written: a browser's spelling of an address in another script is hard to read on paper. */
function parseLink(value: unknown, path: string): Parsed<string> {
  if (typeof value !== 'string') return refused(path, 'not-a-text');
  const link = withoutWrapping(value);
  if (link.length > evidenceLimits.url) return refused(path, 'text-too-long', evidenceLimits.url);
  return isLink(link) ? { ok: true, value: link } : refused(path, 'not-a-link');
}

/** As mail programs write a link, and without what telephones put beside it when it is copied. */
function withoutWrapping(text: string): string {
  const link = text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').trim();
  return /^<[^<>]*>$/.test(link) ? link.slice(1, -1).trim() : link;
}

/** White space, quotes and brackets, controls, marks that turn the writing direction, halves of surrogate pairs. */
const unfitForLink = /[\s"'<>\\`\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

function isLink(link: string): boolean {
  if (!/^https?:\/\//i.test(link) || unfitForLink.test(link)) return false;
  try {
    const { username, password } = new URL(link);
    // A link with a password in it would carry the password into every report.
    return username === '' && password === '';
  } catch {
    return false;
  }
}

function parseDate(years: Years): TextParser {
  return (value, path) => {
    if (typeof value !== 'string') return refused(path, 'not-a-text');
    const date = plainDate(value);
    const fault = dayFault(date, { years, parts: true });
    if (fault === undefined) return { ok: true, value: date };
    return { ok: false, issues: [{ path, code: fault, ...(fault === 'year-out-of-range' && { params: years }) }] };
  };
}
