/** How the city beside its peers is put into words: the same on every page and in every document. */
import { smallestClass } from '@/lib/benchmark/pool/rules';
import type { AreaPeers, PeerFigures, PeersReport, QuestionPeers } from '@/lib/report/types/peers-report';
import type { Provenance } from '@/lib/report/types/report';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { baseClassName, className, figureValues, partText, shareOfThem, sizeText } from './benchmark-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/** Which edition and whom the city is compared with, a sentence each. */
export function peersLead(words: Words, peers: PeerFigures): readonly string[] {
  const { edition, areas, group, division, own } = peers;
  return [
    words.t('benchmark.peers.lead', { number: edition.number, date: words.date(new Date(edition.date)) }),
    words.t('benchmark.peers.group', {
      size: sizeText(words, group.size),
      classes: className(words, division, group.baseClasses),
    }),
    ...(division !== 'everyone' && own !== undefined && group.baseClasses.length > 1
      ? [words.t('benchmark.peers.merged', { own: baseClassName(words, division, own) })]
      : []),
    ...(areas.length === 0 ? [words.t('benchmark.peers.quick')] : []),
    words.t('benchmark.off.why'),
    words.t('benchmark.off.how'),
  ];
}

/** Why there is nothing to compare with, and what it would take. */
export function noPeersText(words: Words, peers: Exclude<PeersReport, PeerFigures>): readonly string[] {
  const values =
    peers.kind === 'no-edition' ? {} : { number: peers.edition.number, date: words.date(new Date(peers.edition.date)) };
  const why = words.t(`benchmark.peers.none.${peers.kind}`, values);
  return peers.kind === 'no-edition'
    ? [why, words.t('benchmark.peers.none.takes', { smallest: smallestClass })]
    : [why];
}

export function verdictOnPeers(words: Words, { verdict }: AreaPeers): string {
  return words.t(verdict === undefined ? 'benchmark.peers.noVerdict' : `benchmark.peers.verdict.${verdict}`);
}

/** One area beside the peers, for those who do not see the strip. */
export function peersStripText(words: Words, area: AreaPeers): string {
  return words.t('benchmark.peers.strip', {
    ...figureValues(words, area.figures),
    verdict: verdictOnPeers(words, area),
  });
}

/** The same with the names of the cities' classes, in the part of the area. */
export function peersAreaText(words: Words, area: AreaPeers, { division, group }: PeerFigures): string {
  return words.t('benchmark.peers.area.text', {
    ...figureValues(words, area.figures),
    verdict: verdictOnPeers(words, area),
    size: sizeText(words, group.size),
    classes: className(words, division, group.baseClasses),
  });
}

/** One answer, and how many of the peers gave it. */
export function questionPeersText(
  reading: Reading,
  { question, shares }: QuestionPeers,
  { group }: PeerFigures,
): string {
  const { words } = reading;
  const answers = shares.map(({ cells, share, own }) =>
    words.t(own ? 'benchmark.peers.area.one' : 'benchmark.peers.area.oneOther', {
      cell: partText(reading, question, cells),
      share: shareOfThem(words, share, group.sharesMayBeOff),
    }),
  );
  return words.t('benchmark.peers.area.answer', {
    question: indicatorName(reading, question),
    answers: seriesText(words, answers),
  });
}

/** The edition that a report names, or that there is none. */
export function poolText(words: Words, { poolEdition }: Pick<Provenance, 'poolEdition'>): string {
  if (poolEdition === 'none') return words.t('report.provenance.pool');
  const { number, date, checksum } = poolEdition;
  return words.t('benchmark.peers.provenance', { number, date: words.date(new Date(date)), checksum });
}
