import { RangeStrip } from '@/components/charts/range-strip';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { peersStripText } from '@/lib/i18n/text/report/peers-text';
import { stripText } from '@/lib/i18n/text/report/report-text';
import type { AreaPeers } from '@/lib/report/types/peers-report';
import type { AreaReport } from '@/lib/report/types/report';

interface AreaStripProps {
  readonly area: AreaReport;
  readonly peers?: AreaPeers | undefined;
  readonly reading: Reading;
}

/** The strip of one area; nothing where it does not apply. */
export function AreaStrip({ area, peers, reading }: AreaStripProps) {
  const { score, target, robustness, rough } = area;
  if (!score.applicable) return null;
  return (
    <div className="px-3">
      <RangeStrip
        label={[stripText(reading, area), ...(peers ? [peersStripText(reading.words, peers)] : [])].join(' ')}
        low={score.low}
        high={score.high}
        point={score.point}
        evidenced={score.evidenced}
        {...(rough && robustness && { weights: { low: robustness.from, high: robustness.to } })}
        {...(peers && { peers: peers.figures })}
        {...(target && {
          target: {
            at: target.threshold,
            label: reading.words.t(target.setBy === 'city' ? 'report.target.mark' : 'report.target.proposedMark'),
          },
        })}
      />
    </div>
  );
}
