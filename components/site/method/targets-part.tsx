import { DataTable } from '@/components/ui/data-table';
import { stageName, areaName } from '@/lib/i18n/text/report/report-text';
import { areaIds } from '@/lib/instrument/model/instrument';
import { lowestTarget, targetAdjustments, usualTarget, type TargetAdjustment } from '@/lib/scoring/targets/targets';
import { answerLine } from './answer-line';
import type { MethodBodyProps } from './method-body-props';

/** How a target is proposed: the table that the proposal itself is worked out with. */
export function TargetsPart({ instrument, words }: MethodBodyProps) {
  const reading = { instrument, words };
  const areas = ({ stages }: TargetAdjustment, direction: number) => {
    const moved = areaIds.filter((area) => Math.sign(stages[area] ?? 0) === direction);
    return moved.length === 0
      ? words.t('method.targets.none')
      : words.list(moved.map((area) => areaName(reading, area)));
  };
  return (
    <>
      <p>{words.t('method.targets.text')}</p>
      <p>
        {words.t('method.targets.rule', {
          usual: stageName(words, usualTarget),
          lowest: stageName(words, lowestTarget),
        })}
      </p>
      <DataTable
        caption={words.t('method.targets.caption')}
        columns={(['answer', 'lower', 'higher'] as const).map((key) => ({
          key,
          label: words.t(`method.targets.${key}`),
        }))}
        rows={targetAdjustments.map((adjustment) => ({
          key: adjustment.reason,
          cells: {
            answer: answerLine(reading, { question: adjustment.question, is: [adjustment.is] }),
            lower: areas(adjustment, -1),
            higher: areas(adjustment, 1),
          },
        }))}
      />
    </>
  );
}
