import { RangeStrip } from '@/components/charts/range-strip';
import type { Reading } from '@/lib/i18n/answer-text';
import { peersStripText } from '@/lib/i18n/peers-text';
import { stripText } from '@/lib/i18n/report-text';
import type { HeadingPeers } from '@/lib/report/peers-report';
import type { HeadingReport } from '@/lib/report/report';

interface HeadingStripProps {
  readonly heading: HeadingReport;
  readonly peers?: HeadingPeers | undefined;
  readonly reading: Reading;
}

/** The strip of one heading; nothing where it does not apply. */
export function HeadingStrip({ heading, peers, reading }: HeadingStripProps) {
  const { score, target, robustness, rough } = heading;
  if (!score.applicable) return null;
  return (
    <div className="px-3">
      <RangeStrip
        label={[stripText(reading, heading), ...(peers ? [peersStripText(reading.words, peers)] : [])].join(' ')}
        low={score.low}
        high={score.high}
        point={score.point}
        evidenced={score.evidenced}
        {...(rough && robustness && { weights: { low: robustness.from, high: robustness.to } })}
        {...(peers && { peers: peers.figures })}
        {...(target && {
          target: { at: target.threshold, label: reading.words.t(target.setBy === 'city' ? 'report.target.mark' : 'report.target.proposedMark') },
        })}
      />
    </div>
  );
}
