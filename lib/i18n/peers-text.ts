/** How the city beside its peers is put into words: the same on every page and in every document. */
import type { HeadingPeers, PeerFigures, PeerGroup, PeersReport, QuestionPeers } from '@/lib/report/peers-report';
import type { Provenance } from '@/lib/report/report';
import { indicatorName, type Reading } from './answer-text';
import { baseClassName, cellText, className, shareOfThem, sizeText } from './benchmark-text';
import { seriesText } from './series-text';
import type { Words } from './words';

/** Which edition and whom the city is compared with, a sentence each. */
export function peersLead(words: Words, peers: PeerFigures): readonly string[] {
  const { edition, headings, questions, division, own } = peers;
  const groups = [...headings, ...questions].map(({ group }) => group);
  const [usual] = groups;
  return [
    words.t('benchmark.peers.lead', { number: edition.number, date: words.date(new Date(edition.date)) }),
    ...(usual ? [words.t('benchmark.peers.group', { size: sizeText(words, usual.size), classes: className(words, division, usual.baseClasses) })] : []),
    ...(division !== 'everyone' && own !== undefined && groups.some(({ baseClasses }) => baseClasses.length > 1) ? [words.t('benchmark.peers.merged', { own: baseClassName(words, division, own) })] : []),
    ...(groups.some(({ from }) => from !== edition.number) ? [words.t('benchmark.peers.kept')] : []),
    ...(headings.length === 0 ? [words.t('benchmark.peers.quick')] : []),
  ];
}

/** Why there is nothing to compare with, and what it would take. */
export function noPeersText(words: Words, peers: Exclude<PeersReport, PeerFigures>, smallest: number): readonly string[] {
  const values = peers.kind === 'no-edition' ? {} : { number: peers.edition.number, date: words.date(new Date(peers.edition.date)) };
  const why = words.t(`benchmark.peers.none.${peers.kind}`, values);
  return peers.kind === 'other-questionnaire' ? [why] : [why, words.t('benchmark.peers.none.takes', { smallest })];
}

function headingValues(words: Words, { figures, group }: HeadingPeers) {
  return {
    size: sizeText(words, group.size),
    lower: words.whole(figures.lowerQuartile),
    upper: words.whole(figures.upperQuartile),
    median: words.whole(figures.median),
    from: words.whole(figures.medianFrom),
    to: words.whole(figures.medianTo),
    number: group.from,
  };
}

export function verdictOnPeers(words: Words, { verdict }: HeadingPeers): string {
  return words.t(verdict === undefined ? 'benchmark.peers.noVerdict' : `benchmark.peers.verdict.${verdict}`);
}

/** One heading beside the peers, for those who do not see the strip. */
export function peersStripText(words: Words, heading: HeadingPeers): string {
  return words.t('benchmark.peers.strip', { ...headingValues(words, heading), verdict: verdictOnPeers(words, heading) });
}

/** The same with the names of the cities' classes, in the part of the heading. */
export function peersHeadingText(words: Words, heading: HeadingPeers, { division }: PeerFigures): string {
  return words.t('benchmark.peers.heading.text', {
    ...headingValues(words, heading),
    verdict: verdictOnPeers(words, heading),
    classes: className(words, division, heading.group.baseClasses),
  });
}

/** One answer, and how many of the peers gave it; whose answers they are only where that differs from the rest. */
export function questionPeersText(reading: Reading, { question, shares, group }: QuestionPeers, peers: PeerFigures): string {
  const { words } = reading;
  const answers = shares.map(({ cell, share }) => words.t('benchmark.peers.heading.one', { cell: cellText(reading, question, cell), share: shareOfThem(words, share) }));
  const values = { question: indicatorName(reading, question), answers: seriesText(words, answers) };
  if (isUsual(peers, group)) return words.t('benchmark.peers.heading.answer', values);
  return words.t('benchmark.peers.heading.answerOther', { ...values, size: sizeText(words, group.size), number: group.from });
}

/** Whether figures are of the same cities and the same edition as those that the page speaks of. */
function isUsual({ questions, headings }: PeerFigures, group: PeerGroup): boolean {
  const usual = (headings[0] ?? questions[0])?.group;
  return usual !== undefined && usual.id === group.id && usual.size === group.size && usual.from === group.from;
}

/** The edition that a report names, or that there is none. */
export function poolText(words: Words, { poolEdition }: Pick<Provenance, 'poolEdition'>): string {
  if (poolEdition === 'none') return words.t('report.provenance.pool');
  const { number, date, checksum } = poolEdition;
  return words.t('benchmark.peers.provenance', { number, date: words.date(new Date(date)), checksum });
}
