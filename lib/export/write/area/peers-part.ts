import { figureTexts } from '@/lib/i18n/text/report/benchmark-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import {
  noPeersText,
  peersAreaText,
  peersLead,
  questionPeersText,
  verdictOnPeers,
} from '@/lib/i18n/text/report/peers-text';
import { stagesText, areaName, rangeText } from '@/lib/i18n/text/report/report-text';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { AreaPeers, PeerFigures } from '@/lib/report/types/peers-report';
import type { Report } from '@/lib/report/types/report';
import type { Block } from '@/lib/export/model/document';
import { heading, list, paragraph, table } from '@/lib/export/write/blocks/blocks';
import { strong } from '@/lib/export/write/blocks/phrase';

/** The city beside one class of the pool; or why there is nothing to compare with. */
export function peersPart({ peers, areas }: Report, reading: Reading): readonly Block[] {
  if (peers === undefined) return [];
  const { words } = reading;
  const title = heading(words.t('benchmark.peers.title'), { level: 2, id: 'peers' });
  if (peers.kind !== 'figures') return [title, paragraph(noPeersText(words, peers).join(' '))];
  return [
    title,
    paragraph(peersLead(words, peers).join(' ')),
    ...(peers.areas.length === 0 ? [] : [peersTable(peers, areas, reading)]),
  ];
}

const columns = [
  ['area', 5, 'start'],
  ['verdict', 9, 'start'],
  ['city', 3, 'end'],
  ['middle', 3, 'end'],
  ['median', 3, 'end'],
  ['interval', 3, 'end'],
  ['off', 3, 'end'],
] as const;

function peersTable({ areas: beside }: PeerFigures, areas: Report['areas'], reading: Reading): Block {
  const { words } = reading;
  return table({
    caption: words.t('benchmark.peers.caption'),
    columns: columns.map(([key, width, align]) => [words.t(`benchmark.peers.columns.${key}`), width, align]),
    rows: beside.map((one) => rowOf(one, areas, reading)),
  });
}

function rowOf(one: AreaPeers, areas: Report['areas'], reading: Reading): readonly string[] {
  const { words } = reading;
  const { area, figures } = one;
  const { middle, median, interval, off } = figureTexts(words, figures);
  const score = areas.find((own) => own.area === area)?.score;
  return [
    areaName(reading, area),
    verdictOnPeers(words, one),
    score?.applicable ? rangeText(words, score.low, score.high) : stagesText(words, []),
    middle,
    median,
    interval,
    off,
  ];
}

/** What contributing cities answered where the question belongs to no area. */
export function contextPeersPart({ peers }: Pick<Report, 'peers'>, reading: Reading): readonly Block[] {
  if (peers?.kind !== 'figures') return [];
  const inContext = peers.questions.filter(({ area }) => area === undefined);
  if (inContext.length === 0) return [];
  return [
    paragraph(strong(reading.words.t('benchmark.peers.area.context'))),
    ...list(inContext.map((one) => questionPeersText(reading, one, peers))),
  ];
}

/** One area beside the pool, and how many of those cities gave the same answers. */
export function areaPeersPart(area: AreaId, { peers }: Pick<Report, 'peers'>, reading: Reading): readonly Block[] {
  if (peers?.kind !== 'figures') return [];
  const { words } = reading;
  const own = peers.areas.find((one) => one.area === area);
  const answers = peers.questions.filter((one) => one.area === area);
  if (own === undefined && answers.length === 0) return [];
  return [
    heading(words.t('benchmark.peers.area.title'), { level: 2 }),
    ...(own ? [paragraph(peersAreaText(words, own, peers))] : []),
    ...(answers.length === 0
      ? []
      : [paragraph(strong(words.t('benchmark.peers.area.answers', { count: answers.length })))]),
    ...list(answers.map((one) => questionPeersText(reading, one, peers))),
  ];
}
