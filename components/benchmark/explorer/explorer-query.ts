import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { everyoneOf, findGroup, type Group, groupValue } from './group-choice';

type QueryValue = string | readonly string[] | undefined;

/** What may stand behind the address of an edition. */
export interface ExplorerQuery {
  readonly group?: QueryValue;
  /** A second group, to stand beside the first. */
  readonly beside?: QueryValue;
  /** A section of the questionnaire, or all of them; the five areas where none is asked for. */
  readonly topic?: QueryValue;
  /** The assessment whose answers are marked, or none of those that the browser holds. */
  readonly city?: QueryValue;
}

export interface ExplorerChoice {
  readonly group: Group;
  readonly beside: Group | undefined;
  readonly topic: string | undefined;
}

/** Every section on one page. */
export const allTopics = 'all';

/** No city is to be marked. */
export const noCity = 'none';

/** What makes no sense is left out; a group is not put beside itself. */
export function readExplorerQuery(edition: Edition, { sections }: Instrument, query: ExplorerQuery): ExplorerChoice {
  const group = findGroup(edition, oneOf(query.group)) ?? everyoneOf(edition);
  const beside = findGroup(edition, oneOf(query.beside));
  const topic = [allTopics, ...sections].find((known) => known === query.topic);
  return { group, beside: beside && groupValue(beside) === groupValue(group) ? undefined : beside, topic };
}

export function oneOf(value: QueryValue): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The same choice as a query, with another topic. */
export function topicAddress(
  self: string,
  { group, beside }: ExplorerChoice,
  { topic, city }: { readonly topic: string; readonly city: string | undefined },
): string {
  const pairs = {
    group: groupValue(group),
    ...(beside && { beside: groupValue(beside) }),
    topic,
    ...(city !== undefined && { city }),
  };
  return `${self}?${new URLSearchParams(pairs).toString()}#figures`;
}
