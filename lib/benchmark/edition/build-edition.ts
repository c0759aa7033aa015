/** From counted contributions to a frozen edition (method, section 6). */
import { z } from 'zod';
import { dimensionIds } from '@/lib/instrument/instrument';
import type { BuiltEdition, EditionInput, Refusal } from './build-input';
import { publishedCells } from './cells';
import { countClass, countEveryone, describeClass, headingOf, sharesOf, type ClassCounts } from './class-counts';
import type { Edition, EditionFigures, EditionPartition } from './edition';
import { continueLedger, type Ledger } from './ledger';
import { mergeClasses } from './merge-classes';
import { partitionIds, partitions, type PartitionId } from './partitions';
import { renewalsOf, type EveryoneOrPartition, type Renewed } from './renewals';
import { allRules, smallestChange, smallestClass, type Rules } from './rules';
import type { Tally } from './tally';

/**
 * Builds the next edition, or says why there is none. The same contributions, in whatever order they were counted, and
 * the same earlier editions always make the same edition. Figures that may not be renewed are those of the edition that
 * first published them.
 *
 * @throws RangeError where the tally, the ledger and the earlier editions do not belong together, or where the smallest
 * class asked for is under 10.
 * @see method, section 6
 * @example
 * const built = buildEdition({ instrument, date: '2026-12-01', tally, earlier: [], ledger: emptyLedger });
 * if (built.kind === 'built') store(built.edition, built.ledger);
 */
export function buildEdition(input: EditionInput): BuiltEdition {
  const smallest = input.smallestClass ?? smallestClass;
  if (smallest < smallestClass) throw new RangeError(`The smallest class has at least ${smallestClass} cities, not ${smallest}`);
  if (input.ledger.edition !== (input.earlier.at(-1)?.number ?? 0)) throw new RangeError('The ledger is not that of the latest edition');
  const everyone = countEveryone(input.tally);
  const reasons = [...refusalsOfDate(input), ...refusalsOfSize(input, everyone.size, smallest)];
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const number = input.ledger.edition + 1;
  const ledger = continueLedger(input.ledger, input.tally, number);
  return { kind: 'built', edition: editionOf(input, { number, ledger, everyone, smallest }), ledger };
}

function refusalsOfDate({ date, earlier, instrument }: EditionInput): readonly Refusal[] {
  const reasons: Refusal[] = [];
  const latest = earlier.at(-1);
  if (!z.iso.date().safeParse(date).success) reasons.push({ kind: 'not-a-date' });
  else if (latest !== undefined && date <= latest.date) reasons.push({ kind: 'not-later', latest: latest.date });
  if (latest !== undefined && latest.instrument.version !== instrument.version) {
    reasons.push({ kind: 'other-instrument', version: latest.instrument.version });
  }
  return reasons;
}

/** Five who are new make at least five that any two editions differ by, and more than that: see `mayRenew`. */
function refusalsOfSize({ tally }: EditionInput, size: number, smallest: number): readonly Refusal[] {
  if (size < smallest) return [{ kind: 'too-few', needed: smallest }];
  return newcomers(tally) < smallestChange ? [{ kind: 'too-few-new', needed: smallestChange }] : [];
}

function newcomers(tally: Tally): number {
  const counts = tally.baseClasses.filter(({ partition }) => partition === 'region');
  return counts.reduce((sum, { members }) => sum + (members.get(0) ?? 0), 0);
}

interface Built {
  readonly number: number;
  readonly ledger: Ledger;
  readonly everyone: ClassCounts;
  readonly smallest: number;
}

function editionOf(input: EditionInput, built: Built): Edition {
  const { instrument, date, tally, earlier } = input;
  const { number, everyone, smallest } = built;
  const rules = input.rules ?? allRules;
  const classes = mergedClasses(tally, smallest);
  const renewals = rules.keep
    ? renewalsOf({ instrument, tally, edition: number, earlier, groups: built.ledger.groups, everyone, classes })
    : everything(input, classes);
  const shown = rules.merge ? classes : unmergedClasses(tally, smallest);
  const publish = (id: EveryoneOrPartition, own: readonly ClassCounts[]): readonly EditionPartition[] =>
    partitionOf({ input, rules, number }, { id, classes: own, renewed: renewals.get(id) ?? new Set() });
  return {
    format: 'chancery-edition',
    formatVersion: 1,
    number,
    date,
    instrument: { id: instrument.id, version: instrument.version },
    methodVersion: 1,
    licence: 'CC-BY-4.0',
    rules: { smallestClass: smallest, smallestChange },
    partitions: [...publish('everyone', [everyone]), ...partitionIds.flatMap((id) => publish(id, shown.get(id) ?? []))],
  };
}

/** A partition that would end as one class says nothing beside the whole. */
function mergedClasses(tally: Tally, smallest: number): ReadonlyMap<PartitionId, readonly ClassCounts[]> {
  return classesBy((partition) => {
    const { ordered } = partitions[partition];
    const classes = mergeClasses({ sizes: baseClassSizes(tally, partition), ordered, smallest });
    return classes.length > 1 ? classes.map((members) => countClass(tally, partition, members)) : [];
  });
}

/** For tests alone: without merging, classes that are too small are left out. */
function unmergedClasses(tally: Tally, smallest: number): ReadonlyMap<PartitionId, readonly ClassCounts[]> {
  return classesBy((partition) =>
    baseClassSizes(tally, partition).flatMap((size, position) => (size < smallest ? [] : [countClass(tally, partition, [position])])),
  );
}

function classesBy(find: (partition: PartitionId) => readonly ClassCounts[]): ReadonlyMap<PartitionId, readonly ClassCounts[]> {
  return new Map(partitionIds.map((id) => [id, find(id)] as const).filter(([, classes]) => classes.length > 1));
}

function baseClassSizes({ baseClasses }: Tally, partition: PartitionId): readonly number[] {
  return baseClasses.filter((counts) => counts.partition === partition).map(({ members }) => [...members.values()].reduce((sum, cities) => sum + cities, 0));
}

/** For tests alone: nothing is kept. */
function everything({ instrument }: EditionInput, classes: ReadonlyMap<PartitionId, unknown>): ReadonlyMap<EveryoneOrPartition, Renewed> {
  const ids: readonly EveryoneOrPartition[] = ['everyone', ...partitionIds.filter((id) => classes.has(id))];
  return new Map(ids.map((id) => [id, new Set([...dimensionIds, ...publishedCells(instrument, id).map(({ question }) => question)])]));
}

interface Making {
  readonly input: EditionInput;
  readonly rules: Rules;
  readonly number: number;
}

interface Published {
  readonly id: EveryoneOrPartition;
  readonly classes: readonly ClassCounts[];
  readonly renewed: Renewed;
}

function partitionOf(making: Making, published: Published): readonly EditionPartition[] {
  const { input, rules } = making;
  const { id } = published;
  const previous = input.earlier.at(-1)?.partitions.find((partition) => partition.id === id);
  const headings = dimensionIds.flatMap((heading) =>
    renewedOrKept(making, published, { id: heading, kept: previous?.headings, figures: (counts) => headingOf(counts, heading) }),
  );
  const questions = publishedCells(input.instrument, id).flatMap(({ question }) =>
    renewedOrKept(making, published, { id: question, kept: previous?.questions, figures: (counts) => sharesOf(input.tally, counts, { question, rules }) }),
  );
  return headings.length + questions.length === 0 ? [] : [{ id, headings, questions }];
}

interface Part<Id extends string, Figures> {
  readonly id: Id;
  readonly kept: readonly EditionFigures<Id, Figures>[] | undefined;
  readonly figures: (counts: ClassCounts) => Figures;
}

function renewedOrKept<Id extends string, Figures>(
  { number }: Making,
  { classes, renewed }: Published,
  { id, kept, figures }: Part<Id, Figures>,
): readonly EditionFigures<Id, Figures>[] {
  if (!renewed.has(id) || classes.length === 0) return kept?.filter((previous) => previous.id === id) ?? [];
  return [{ id, from: number, classes: classes.map((counts) => ({ ...describeClass(counts), figures: figures(counts) })) }];
}
