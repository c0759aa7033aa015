import { DataTable } from '@/components/ui/data-table';
import type { Words } from '@/lib/i18n/catalogue/words';
import { catalogue } from '@/lib/recommendations/catalogue';
import { mostSteps } from '@/lib/recommendations/first-steps';
import { mostInAYear, shareOfDays } from '@/lib/recommendations/programme';
import { troubles } from '@/lib/recommendations/troubles';
import type { MethodBodyProps } from './method-body-props';

/** How recommendations are chosen and ordered. */
export function RecommendationsPart({ words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.recommendation.catalogue', { count: catalogue.length })}</p>
      <p>{words.t('method.recommendation.contexts')}</p>
      <p>{words.t('method.recommendation.order')}</p>
      <p>{words.t('method.recommendation.because')}</p>
      <p>{words.t('method.recommendation.judgement')}</p>
    </>
  );
}

/** The troubles that set the first steps, drawn from the table that the order is made with. */
export function TroublesPart({ words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.troubles.text')}</p>
      <DataTable
        caption={words.t('method.troubles.caption')}
        columns={[
          { key: 'answer', label: words.t('method.troubles.answer') },
          ...slots.map((slot) => ({ key: slot, label: words.t(`method.troubles.${slot}`) })),
        ]}
        rows={troubles.map((trouble) => ({
          key: trouble.id,
          cells: {
            answer: words.t(`recommendation.troubles.${trouble.id}`),
            ...Object.fromEntries(slots.map((slot) => [slot, titles(words, trouble.steps[slot])])),
          },
        }))}
      />
    </>
  );
}

const slots = ['office', 'decision', 'next'] as const;

function titles(words: Words, ids: readonly string[]) {
  return (
    <ul className="space-y-1">
      {ids.map((id) => (
        <li key={id}>{words.t(`recommendations.${id}.title`)}</li>
      ))}
    </ul>
  );
}

/** How the first steps are chosen. */
export function FirstPart({ words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.first.text', { most: mostSteps })}</p>
      <p>{words.t('method.first.findOut')}</p>
      <p>{words.t('method.first.programme', { share: words.whole(100 * shareOfDays), most: mostInAYear })}</p>
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
