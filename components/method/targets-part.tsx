import { DataTable } from '@/components/ui/data-table';
import { bandName, headingName } from '@/lib/i18n/report-text';
import { dimensionIds } from '@/lib/instrument/instrument';
import { lowestAim, targetAdjustments, usualAim, type TargetAdjustment } from '@/lib/scoring/targets/targets';
import { answerLine } from './answer-line';
import type { MethodBodyProps } from './method-body-props';

/** How a target is proposed: the table that the proposal itself is worked out with. */
export function TargetsPart({ instrument, words }: MethodBodyProps) {
  const reading = { instrument, words };
  const headings = ({ bands }: TargetAdjustment, direction: number) => {
    const moved = dimensionIds.filter((dimension) => Math.sign(bands[dimension] ?? 0) === direction);
    return moved.length === 0 ? words.t('method.targets.none') : words.list(moved.map((dimension) => headingName(reading, dimension)));
  };
  return (
    <>
      <p>{words.t('method.targets.text')}</p>
      <p>{words.t('method.targets.rule', { usual: bandName(words, usualAim), lowest: bandName(words, lowestAim) })}</p>
      <DataTable
        caption={words.t('method.targets.caption')}
        columns={(['answer', 'lower', 'higher'] as const).map((key) => ({ key, label: words.t(`method.targets.${key}`) }))}
        rows={targetAdjustments.map((adjustment) => ({
          key: adjustment.reason,
          cells: {
            answer: answerLine(reading, { question: adjustment.question, is: [adjustment.is] }),
            lower: headings(adjustment, -1),
            higher: headings(adjustment, 1),
          },
        }))}
      />
    </>
  );
}
