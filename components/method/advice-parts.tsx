import { DataTable } from '@/components/ui/data-table';
import { adjustmentText } from '@/lib/i18n/adjustment-text';
import type { Words } from '@/lib/i18n/words';
import type { Instrument } from '@/lib/instrument/instrument';
import { catalogue } from '@/lib/recommendations/catalogue';
import { inContext } from '@/lib/recommendations/in-context';
import { farthestFromTarget } from '@/lib/recommendations/rank';
import { rankAdjustments, type AdjustmentEffect, type RankAdjustment } from '@/lib/recommendations/rank-adjustments';
import { situationOf } from '@/lib/recommendations/situation';
import { mostSteps } from '@/lib/report/first-steps';
import { conditionLines } from './condition-lines';
import type { MethodBodyProps } from './method-body-props';

/** How advice is chosen and ordered. */
export function AdvicePart({ words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.advice.catalogue', { count: catalogue.length })}</p>
      <p>{words.t('method.advice.contexts')}</p>
      <p>{words.t('method.advice.order', { farthest: words.whole(farthestFromTarget) })}</p>
      <p>{words.t('method.advice.because')}</p>
      <p>{words.t('method.advice.judgement')}</p>
    </>
  );
}

/** The table by which the ranking changes the order, drawn from the ranking's own rows. */
export function AdjustmentsPart({ instrument, words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.adjustments.text')}</p>
      <DataTable
        caption={words.t('method.adjustments.caption')}
        columns={[
          { key: 'answer', label: words.t('method.adjustments.answer') },
          { key: 'says', label: words.t('method.adjustments.says') },
          { key: 'effect', label: words.t('method.adjustments.effect') },
          { key: 'count', label: words.t('method.adjustments.count'), numeric: true },
        ]}
        rows={rankAdjustments.map((adjustment) => ({
          key: adjustment.id,
          cells: {
            answer: conditionLines({ instrument, words }, adjustment.when).map((line) => <p key={line}>{line}</p>),
            says: adjustmentText(words, adjustment.id),
            effect: effectText(words, adjustment.effect),
            count: concerned(instrument, adjustment),
          },
        }))}
      />
    </>
  );
}

function effectText(words: Words, effect: AdjustmentEffect): string {
  return effect.kind === 'times' ? words.t('method.adjustments.times', { factor: effect.factor }) : words.t('method.adjustments.after-others');
}

/** Entries of the catalogue, as written, whose place it changes. */
function concerned(instrument: Instrument, { concerns }: RankAdjustment): number {
  const nothingSaid = situationOf({ instrument, form: 'full', answers: {} });
  return catalogue.filter((entry) => concerns(inContext(entry, nothingSaid))).length;
}

/** How the first steps are chosen. */
export function FirstPart({ words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.first.text', { most: mostSteps })}</p>
      <p>{words.t('method.first.findOut')}</p>
    </>
  );
}

/** What trying actions out does, and what it does not claim. */
export function WhatIfRules({ words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.whatIf.text')}</p>
      <p>{words.t('method.whatIf.days')}</p>
      <p>{words.t('method.whatIf.range')}</p>
    </>
  );
}
