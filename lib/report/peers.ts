/** The city beside the cities of one class of an edition. */
import type { CellShares, EditionClass, EditionFigures, EditionPartition } from '@/lib/benchmark/pool/edition';
import { isUnsaid } from '@/lib/benchmark/pool/cells';
import type { AnswerCells, Contribution } from '@/lib/benchmark/pool/contribution';
import { answerCells, baseClassFrom } from '@/lib/benchmark/pool/contribution-of';
import type { BaseClassId } from '@/lib/benchmark/pool/partitions';
import { peerVerdict } from '@/lib/benchmark/pool/peer-verdict';
import { findCountry } from '@/lib/instrument/countries';
import type { Instrument } from '@/lib/instrument/instrument';
import { headingOfQuestion } from './heading-of-question';
import type { DivisionId, EditionName, HeadingPeers, PeerFigures, PeerGroup, PeersReport, QuestionPeers } from './peers-report';
import type { HeadingReport } from './report';
import type { PoolChoice, ReportInput } from './report-input';

interface PeersInput {
  readonly input: ReportInput;
  readonly headings: readonly HeadingReport[];
}

/**
 * What an edition says about the cities of the city's own class, beside its headings and answers. Figures that were
 * kept from an earlier edition name it, with the class as it stood then.
 *
 * @see method, section 6
 * @example
 * peersReport({ division: 'region', sealed }, { input, headings }).kind // 'figures'
 */
export function peersReport({ sealed, division = 'everyone' }: PoolChoice, { input, headings }: PeersInput): PeersReport {
  if (sealed === undefined) return { kind: 'no-edition' };
  const { edition } = sealed;
  const name: EditionName = { number: edition.number, date: edition.date, checksum: sealed.checksum };
  if (edition.instrument.version !== input.instrument.version) return { kind: 'other-questionnaire', edition: name };
  const common = { edition: name, division, offered: edition.partitions.map(({ id }) => id), smallestClass: edition.rules.smallestClass };
  const partition = edition.partitions.find(({ id }) => id === division);
  const figures = partition ? figuresOf(partition, { input, headings }) : nothing;
  return figures.headings.length + figures.questions.length === 0 ? { kind: 'not-published', ...common } : { kind: 'figures', ...common, ...figures };
}

type Figures = Pick<PeerFigures, 'own' | 'headings' | 'questions'>;

const nothing: Figures = { headings: [], questions: [] };

function figuresOf(partition: EditionPartition, { input, headings }: PeersInput): Figures {
  const cells = answerCells(input.instrument, input.answers);
  const own = ownClass(partition.id, input.country, cells);
  const isOwn: IsOwn = ({ baseClasses }) => partition.id === 'everyone' || (own !== undefined && baseClasses.includes(own));
  return {
    ...(own !== undefined && { own }),
    // The quick form rests each heading on other questions than the pool does.
    headings: input.form === 'quick' ? [] : headings.flatMap((heading) => headingPeers(heading, partition, isOwn)),
    questions: partition.questions.flatMap((published) => questionPeers(published, { isOwn, instrument: input.instrument, said: cells[published.id] })),
  };
}

type IsOwn = (one: EditionClass) => boolean;

/** A country without a region stands in no class. */
function ownClass(division: DivisionId, country: string, cells: Contribution['answers']): BaseClassId | undefined {
  if (division === 'everyone') return undefined;
  return division === 'region' ? findCountry(country)?.region : baseClassFrom(cells, division);
}

function headingPeers({ dimension, score }: HeadingReport, { headings }: EditionPartition, isOwn: IsOwn): readonly HeadingPeers[] {
  const found = ownFigures(headings.find(({ id }) => id === dimension), isOwn);
  if (found === undefined) return [];
  const verdict = peerVerdict(score, found.figures);
  return [{ dimension, ...found, ...(verdict && { verdict }) }];
}

interface OwnAnswer {
  readonly isOwn: IsOwn;
  readonly instrument: Instrument;
  readonly said: AnswerCells | undefined;
}

function questionPeers(published: EditionFigures<string, CellShares>, { isOwn, instrument, said = [] }: OwnAnswer): readonly QuestionPeers[] {
  const found = ownFigures(published, isOwn);
  if (found === undefined || isUnsaid(said)) return [];
  const shares = said.flatMap((cell) => {
    const share = found.figures[cell];
    return share === undefined ? [] : [{ cell, share }];
  });
  const dimension = headingOfQuestion(instrument, published.id);
  return shares.length === 0 ? [] : [{ question: published.id, ...(dimension !== undefined && { dimension }), group: found.group, shares }];
}

interface OwnFigures<Figures> {
  readonly group: PeerGroup;
  readonly figures: Figures;
}

function ownFigures<Id extends string, Figures>(published: EditionFigures<Id, Figures> | undefined, isOwn: IsOwn): OwnFigures<Figures> | undefined {
  const own = published?.classes.find(isOwn);
  if (published === undefined || own === undefined) return undefined;
  const { id, baseClasses, size, figures } = own;
  return { group: { id, baseClasses, size, from: published.from }, figures };
}
