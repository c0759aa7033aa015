/** The request of the report interface, as it comes from outside (method, section 9). */
import { english, type Locale, publishedLocales } from '@/lib/i18n/catalogue/locales';
import { stageIds, type StageId } from '@/lib/instrument/model/stage';
import { dayFault, plannedYears, type Years } from '@/lib/instrument/values/calendar-day';
import { areaIds, type AreaId, type Instrument } from '@/lib/instrument/model/instrument';
import { isPlainObject, ownValue, unknownKeys } from '@/lib/instrument/parse/plain-object';
import { parseScoreRequest, type ScoreRequest, type ScoreRequestIssue } from '@/lib/scoring/score/score-request';

interface OwnIssue {
  readonly path: string;
  readonly code:
    'not-an-object' | 'unknown-area' | 'unknown-stage' | 'not-a-day' | 'other-calendar' | 'unknown-language';
}

/** The words stand under `problems.issues`, or else under `answer-issues`. */
export type ReportRequestIssue = ScoreRequestIssue | OwnIssue;

export interface ReportRequest extends ScoreRequest {
  readonly targets: Partial<Readonly<Record<AreaId, StageId>>>;
  /** ISO 8601 calendar date. */
  readonly today: string;
  readonly locale: Locale;
}

export type ParsedReportRequest =
  | { readonly ok: true; readonly request: ReportRequest }
  | { readonly ok: false; readonly issues: readonly ReportRequestIssue[] };

export interface RequestDay {
  /** That the dates of evidence may have. */
  readonly years: Years;
  /** What `today` is where the request does not say: ISO 8601 calendar date. */
  readonly today: string;
}

type Part<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly ReportRequestIssue[] };
type Source = Readonly<Record<string, unknown>>;

const ownKeys = ['targets', 'today', 'language'];

/**
 * Reads the decoded body of a report request: that of a score request with `targets`, `today` and `language`, each of
 * which may be left out. Anything malformed is refused, with every issue and its path.
 *
 * @example
 * const body = { form: 'full', answers: {}, targets: { charm: 'emerging' } };
 * parseReportRequest(instrument, body, { years, today: '2026-11-30' })
 * // { ok: false, issues: [{ path: 'targets.charm', code: 'unknown-area' }] }
 */
export function parseReportRequest(
  instrument: Instrument,
  body: unknown,
  { years, today }: RequestDay,
): ParsedReportRequest {
  if (!isPlainObject(body)) return { ok: false, issues: [{ path: '', code: 'not-an-object' }] };
  const scored = parseScoreRequest(instrument, withoutOwn(body), years);
  const [targets, day, locale] = [readTargets(body), readDay(body, today), readLocale(body)];
  if (scored.ok && targets.ok && day.ok && locale.ok) {
    return { ok: true, request: { ...scored.request, targets: targets.value, today: day.value, locale: locale.value } };
  }
  return {
    ok: false,
    issues: [scored, targets, day, locale].flatMap((part): readonly ReportRequestIssue[] =>
      part.ok ? [] : part.issues,
    ),
  };
}

function withoutOwn(body: Source): Source {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !ownKeys.includes(key)));
}

function readTargets(body: Source): Part<ReportRequest['targets']> {
  if (!Object.hasOwn(body, 'targets')) return { ok: true, value: {} };
  const { targets } = body;
  if (!isPlainObject(targets)) return refused('targets', 'not-an-object');
  const areas = areaIds.filter((area) => Object.hasOwn(targets, area));
  const stages = areas.map((area) => [area, stageIds.find((stage) => stage === ownValue(targets, area))] as const);
  const unknownStages = stages.filter(([, stage]) => stage === undefined);
  const issues = [
    ...unknownKeys(targets, areaIds).map((key): OwnIssue => ({ path: `targets.${key}`, code: 'unknown-area' })),
    ...unknownStages.map(([area]): OwnIssue => ({ path: `targets.${area}`, code: 'unknown-stage' })),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: Object.fromEntries(stages) };
}

function readDay(body: Source, today: string): Part<string> {
  if (!Object.hasOwn(body, 'today')) return { ok: true, value: today };
  const given = body['today'];
  if (typeof given !== 'string') return refused('today', 'not-a-day');
  const fault = dayFault(given, { years: plannedYears });
  if (fault === undefined) return { ok: true, value: given };
  return refused('today', fault === 'other-calendar' ? fault : 'not-a-day');
}

function readLocale(body: Source): Part<Locale> {
  if (!Object.hasOwn(body, 'language')) return { ok: true, value: english };
  const locale = publishedLocales.find(({ tag }) => tag === body['language']);
  return locale === undefined ? refused('language', 'unknown-language') : { ok: true, value: locale };
}

function refused(path: string, code: OwnIssue['code']): Part<never> {
  return { ok: false, issues: [{ path, code }] };
}
