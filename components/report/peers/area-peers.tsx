import type { Reading } from '@/lib/i18n/text/answer-text';
import { peersAreaText, questionPeersText } from '@/lib/i18n/text/report/peers-text';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { PeersReport } from '@/lib/report/types/peers-report';
import { More } from '@/components/report/view/more';

interface AreaPeersProps {
  readonly area: AreaId;
  readonly peers: PeersReport | undefined;
  readonly reading: Reading;
}

/** One area beside the pool, and how many of those cities gave the same answers. */
export function AreaPeersPart({ area: areaId, peers, reading }: AreaPeersProps) {
  const { words } = reading;
  if (peers?.kind !== 'figures') return null;
  const area = peers.areas.find((one) => one.area === areaId);
  const answers = peers.questions.filter((one) => one.area === areaId);
  if (area === undefined && answers.length === 0) return null;
  return (
    <>
      <h2 className="mt-8 text-xl">{words.t('benchmark.peers.area.title')}</h2>
      {area === undefined ? null : <p className="mt-3">{peersAreaText(words, area, peers)}</p>}
      {answers.length === 0 ? null : (
        <More onPaper="title" summary={words.t('benchmark.peers.area.answers', { count: answers.length })}>
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
