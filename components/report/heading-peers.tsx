import type { Reading } from '@/lib/i18n/answer-text';
import { peersHeadingText, questionPeersText } from '@/lib/i18n/peers-text';
import type { DimensionId } from '@/lib/instrument/instrument';
import type { PeersReport } from '@/lib/report/peers-report';
import { More } from './part';

interface HeadingPeersProps {
  readonly dimension: DimensionId;
  readonly peers: PeersReport | undefined;
  readonly reading: Reading;
}

/** One heading beside the pool, and how many of those cities gave the same answers. */
export function HeadingPeersPart({ dimension, peers, reading }: HeadingPeersProps) {
  const { words } = reading;
  if (peers?.kind !== 'figures') return null;
  const heading = peers.headings.find((one) => one.dimension === dimension);
  const answers = peers.questions.filter((one) => one.dimension === dimension);
  if (heading === undefined && answers.length === 0) return null;
  return (
    <>
      <h3 className="mt-8 text-xl">{words.t('benchmark.peers.heading.title')}</h3>
      {heading === undefined ? null : <p className="mt-3">{peersHeadingText(words, heading, peers)}</p>}
      {answers.length === 0 ? null : (
        <More onPaper="title" summary={words.t('benchmark.peers.heading.answers', { count: answers.length })}>
          <ul className="list-disc space-y-1 ps-5 text-base">
            {answers.map((one) => (
              <li key={one.question}>{questionPeersText(reading, one, peers)}</li>
            ))}
          </ul>
        </More>
      )}
    </>
  );
}
