import { type DivisionId, divisionIds } from '@/lib/report/types/peers-report';
import { readAttempt, type ReadAttempt } from '@/lib/report/read-attempt';

type QueryValue = string | string[] | undefined;

/** What may stand behind the report's address. */
export interface ReportQuery {
  /** Id of a snapshot to compare with. */
  readonly since?: QueryValue;
  /** Recommendations to try out. */
  readonly do?: QueryValue;
  /** Days of staff time to try it with. */
  readonly days?: QueryValue;
  /** How to divide the pool that the city is compared with. */
  readonly peers?: QueryValue;
  /** Date of the edition of the pool; the newest where none is given. */
  readonly edition?: QueryValue;
}

/** A snapshot, a way of dividing the pool and an edition of it, as in the query. */
export interface ComparedWith {
  readonly since?: string | undefined;
  readonly peers?: DivisionId | undefined;
  readonly edition?: string | undefined;
}

export type ReadReportQuery = ReadAttempt & ComparedWith;

/** Reads the query of a report; what makes no sense in it is left out. */
export function readReportQuery(query: ReportQuery): ReadReportQuery {
  const [since] = listOf(query.since);
  const [days] = listOf(query.days);
  const peers = divisionIds.find((division) => division === listOf(query.peers)[0]);
  const edition = listOf(query.edition).find((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  return {
    ...readAttempt(listOf(query.do), days),
    ...(since !== undefined && { since }),
    ...(peers && { peers }),
    ...(edition !== undefined && { edition }),
  };
}

function listOf(value: QueryValue): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The address of the same report, with a query or without. */
export function reportAddress(self: string, query: ReportQuery): string {
  const text = reportQueryText(query);
  return text === '' ? self : `${self}?${text}`;
}

/** The same query as text, for addresses that belong to the same report; empty where nothing was asked. */
export function reportQueryText({ since, do: tried, days, peers, edition }: ReportQuery): string {
  const pairs = Object.entries({ since, do: tried, days, peers, edition }).flatMap(([name, value]) =>
    listOf(value).map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}
