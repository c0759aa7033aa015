/** The published figures of one question or heading, edition by edition, as ranges of counts. */
import type { DimensionId, Instrument, Question } from '@/lib/instrument/instrument';
import type { Edition, EditionClass, HeadingFigures, PublishedShare } from '../edition/edition';
import type { PartitionId } from '../edition/partitions';
import type { Movements } from './insider-log';
import { citiesBelow, countsOfShare, thresholdsOf, type CountRange, type Reading } from './read-figures';

/** Cities of some base classes at one edition: for every target, between how many and how many of them it is true. */
export interface Counted {
  /** Base classes as bits. */
  readonly mask: number;
  readonly size: number;
  readonly lo: number[];
  readonly hi: number[];
  /** What is left of the pool when the published classes are taken away. */
  readonly residual: boolean;
}

/** What is known of one edition: of the whole, and of disjoint parts that make up the whole, where there are any. */
export interface Frame {
  readonly edition: number;
  readonly whole: Counted;
  readonly parts: readonly Counted[];
}

export interface Subject {
  readonly kind: 'question' | 'heading';
  readonly id: string;
  /** Cells of a question; for a heading the points that a city's middle lies under, to the nearest whole one. */
  readonly targets: readonly string[];
  /** `one-choice`: every city is in exactly one target. `rising`: a city in one target is in all that follow. */
  readonly tie: 'one-choice' | 'rising' | 'none';
}

export interface History {
  readonly subject: Subject;
  readonly frames: readonly Frame[];
}

interface Published<Figures> {
  readonly from: number;
  readonly classes: readonly (EditionClass & { readonly figures: Figures })[];
}

/** How the figures of one class of a size are read, target by target. */
type Read<Figures> = (figures: Figures, size: number) => (target: string) => CountRange;

function publishedOf<Figures>(editions: readonly Edition[], pick: (edition: Edition) => Published<Figures> | undefined): ReadonlyMap<number, Published<Figures>> {
  const found = new Map<number, Published<Figures>>();
  for (const edition of editions) {
    const published = pick(edition);
    if (published && !found.has(published.from)) found.set(published.from, published);
  }
  return found;
}

function maskOf(moves: Movements, baseClasses: readonly string[]): number {
  return baseClasses.reduce((mask, base) => mask | (1 << moves.baseClasses.indexOf(base)), 0);
}

interface Reader<Figures> {
  readonly moves: Movements;
  readonly subject: Subject;
  readonly read: Read<Figures>;
}

function counted<Figures>({ moves, subject, read }: Reader<Figures>, at: { edition: number; mask: number; residual?: boolean }, figures: Figures | undefined): Counted {
  const size = moves.size(at.mask, at.edition);
  const rangeOf = figures === undefined ? () => ({ lo: 0, hi: size }) : read(figures, size);
  const ranges = subject.targets.map(rangeOf);
  return { mask: at.mask, size, lo: ranges.map(({ lo }) => lo), hi: ranges.map(({ hi }) => hi), residual: at.residual ?? false };
}

function frameOf<Figures>(reader: Reader<Figures>, edition: number, found: { whole: Published<Figures> | undefined; parts: Published<Figures> | undefined }): Frame {
  const { moves } = reader;
  const whole = counted(reader, { edition, mask: moves.all }, found.whole?.classes[0]?.figures);
  const parts = (found.parts?.classes ?? []).map(({ baseClasses, figures }) => counted(reader, { edition, mask: maskOf(moves, baseClasses) }, figures));
  const left = parts.reduce((mask, part) => mask & ~part.mask, moves.all);
  if (parts.length > 0 && left !== 0) parts.push(counted(reader, { edition, mask: left, residual: true }, undefined));
  return { edition, whole, parts };
}

interface Sources<Figures> {
  readonly whole: ReadonlyMap<number, Published<Figures>>;
  readonly parts: ReadonlyMap<number, Published<Figures>>;
}

function historyOf<Figures>(reader: Reader<Figures>, { whole, parts }: Sources<Figures>): History {
  const numbers = [...new Set([...whole.keys(), ...parts.keys()])].sort((one, other) => one - other);
  const frames = numbers.map((edition) => frameOf(reader, edition, { whole: whole.get(edition), parts: parts.get(edition) }));
  return { subject: reader.subject, frames };
}

export interface Watched {
  readonly editions: readonly Edition[];
  readonly partition: PartitionId;
  readonly moves: Movements;
}

function partitionOf(edition: Edition, id: PartitionId | 'everyone') {
  return edition.partitions.find((partition) => partition.id === id);
}

/** What a partition and the whole have published of one question. */
export function questionHistory({ editions, partition, moves }: Watched, question: Question, reading: Reading): History {
  const pick = (id: PartitionId | 'everyone') => publishedOf(editions, (edition) => partitionOf(edition, id)?.questions.find((figures) => figures.id === question.id));
  const sources = { whole: pick('everyone'), parts: pick(partition) };
  const classes = [...sources.whole.values(), ...sources.parts.values()].flatMap((published) => published.classes);
  const subject: Subject = {
    kind: 'question',
    id: question.id,
    targets: [...new Set(classes.flatMap(({ figures }) => Object.keys(figures)))],
    tie: question.kind === 'checklist' || question.kind === 'matrix' ? 'none' : 'one-choice',
  };
  const read = (figures: Readonly<Record<string, PublishedShare>>, size: number) => (cell: string) => {
    const share = figures[cell];
    return share === undefined ? { lo: 0, hi: size } : countsOfShare(share, size, reading);
  };
  return historyOf({ moves, subject, read }, sources);
}

/** What a partition and the whole have published of one heading: how many cities lie under each threshold. */
export function headingHistory({ editions, partition, moves }: Watched, heading: DimensionId): History {
  const pick = (id: PartitionId | 'everyone') => publishedOf(editions, (edition) => partitionOf(edition, id)?.headings.find((figures) => figures.id === heading));
  const sources = { whole: pick('everyone'), parts: pick(partition) };
  const classes = [...sources.whole.values(), ...sources.parts.values()].flatMap((published) => published.classes);
  const thresholds = [...new Set(classes.flatMap(({ figures }) => thresholdsOf(figures)))].sort((one, other) => one - other);
  const subject: Subject = { kind: 'heading', id: heading, targets: thresholds.map(String), tie: 'rising' };
  const read = (figures: HeadingFigures, size: number) => {
    const below = citiesBelow(figures, size);
    return (threshold: string) => below(Number(threshold));
  };
  return historyOf({ moves, subject, read }, sources);
}

/** Every question that can be contributed. */
export function contributedQuestions(instrument: Instrument): readonly Question[] {
  return instrument.questions.filter(({ kind }) => kind !== 'country');
}
