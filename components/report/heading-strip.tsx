import { RangeStrip } from '@/components/charts/range-strip';
import type { Reading } from '@/lib/i18n/answer-text';
import { stripText } from '@/lib/i18n/report-text';
import type { HeadingReport } from '@/lib/report/report';

interface HeadingStripProps {
  readonly heading: HeadingReport;
  readonly reading: Reading;
}

/** The strip of one heading; nothing where it does not apply. */
export function HeadingStrip({ heading, reading }: HeadingStripProps) {
  const { score, target } = heading;
  if (!score.applicable) return null;
  return (
    <div className="px-3">
      <RangeStrip
        label={stripText(reading, heading)}
        low={score.low}
        high={score.high}
        point={score.point}
        evidenced={score.evidenced}
        {...(target && {
          target: { at: target.threshold, label: reading.words.t(target.setBy === 'city' ? 'report.target.mark' : 'report.target.proposedMark') },
        })}
      />
    </div>
  );
}
