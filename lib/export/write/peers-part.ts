import { figureTexts } from '@/lib/i18n/benchmark-text';
import type { Reading } from '@/lib/i18n/answer-text';
import { noPeersText, peersHeadingText, peersLead, questionPeersText, verdictOnPeers } from '@/lib/i18n/peers-text';
import { bandsText, headingName, rangeText } from '@/lib/i18n/report-text';
import type { DimensionId } from '@/lib/instrument/instrument';
import type { HeadingPeers, PeerFigures } from '@/lib/report/peers-report';
import type { Report } from '@/lib/report/report';
import type { Block } from '../document';
import { heading, list, paragraph, table } from './blocks';
import { strong } from './phrase';

/** The city beside one class of the pool; or why there is nothing to compare with. */
export function peersPart({ peers, headings }: Report, reading: Reading): readonly Block[] {
  if (peers === undefined) return [];
  const { words } = reading;
  const title = heading(words.t('benchmark.peers.title'), { level: 2, id: 'peers' });
  if (peers.kind !== 'figures') return [title, paragraph(noPeersText(words, peers).join(' '))];
  const inContext = peers.questions.filter(({ dimension }) => dimension === undefined);
  return [
    title,
    paragraph(peersLead(words, peers).join(' ')),
    ...(peers.headings.length === 0 ? [] : [peersTable(peers, headings, reading)]),
    ...(inContext.length === 0 ? [] : [paragraph(strong(words.t('benchmark.peers.heading.context')))]),
    ...list(inContext.map((one) => questionPeersText(reading, one, peers))),
  ];
}

const columns = [
  ['heading', 5, 'start'],
  ['verdict', 9, 'start'],
  ['city', 3, 'end'],
  ['middle', 3, 'end'],
  ['median', 3, 'end'],
  ['interval', 3, 'end'],
  ['off', 3, 'end'],
] as const;

function peersTable({ headings: beside }: PeerFigures, headings: Report['headings'], reading: Reading): Block {
  const { words } = reading;
  return table({
    caption: words.t('benchmark.peers.caption'),
    columns: columns.map(([key, width, align]) => [words.t(`benchmark.peers.columns.${key}`), width, align]),
    rows: beside.map((one) => rowOf(one, headings, reading)),
  });
}

function rowOf(one: HeadingPeers, headings: Report['headings'], reading: Reading): readonly string[] {
  const { words } = reading;
  const { dimension, figures } = one;
  const { middle, median, interval, off } = figureTexts(words, figures);
  const score = headings.find((own) => own.dimension === dimension)?.score;
  return [
    headingName(reading, dimension),
    verdictOnPeers(words, one),
    score?.applicable ? rangeText(words, score.low, score.high) : bandsText(words, []),
    middle,
    median,
    interval,
    off,
  ];
}

/** One heading beside the pool, and how many of those cities gave the same answers. */
export function headingPeersPart(dimension: DimensionId, { peers }: Pick<Report, 'peers'>, reading: Reading): readonly Block[] {
  if (peers?.kind !== 'figures') return [];
  const { words } = reading;
  const own = peers.headings.find((one) => one.dimension === dimension);
  const answers = peers.questions.filter((one) => one.dimension === dimension);
  if (own === undefined && answers.length === 0) return [];
  return [
    heading(words.t('benchmark.peers.heading.title'), { level: 2 }),
    ...(own ? [paragraph(peersHeadingText(words, own, peers))] : []),
    ...(answers.length === 0 ? [] : [paragraph(strong(words.t('benchmark.peers.heading.answers', { count: answers.length })))]),
    ...list(answers.map((one) => questionPeersText(reading, one, peers))),
  ];
}
