import { DataTable } from '@/components/ui/data-table';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { areaIds } from '@/lib/instrument/model/instrument';
import { quickFormFit, quickFormLimits, simulatedCities } from '@/lib/scoring/stability/quick-form-fit';
import type { MethodBodyProps } from './method-body-props';

/** What the quick form is good for, and how near it comes to the full one. */
export function QuickFormPart({ instrument, words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.quickForm.text', { questions: questionsOf(instrument, 'quick').length })}</p>
      <p>
        {words.t('method.quickForm.chosen', {
          cities: simulatedCities,
          bias: quickFormLimits.bias,
          stage: quickFormLimits.sameStage,
          correlation: quickFormLimits.correlation,
        })}
      </p>
      <DataTable
        caption={words.t('method.quickForm.caption', { cities: simulatedCities })}
        columns={[
          { key: 'area', label: words.t('method.quickForm.area') },
          { key: 'bias', label: words.t('method.quickForm.bias'), numeric: true },
          { key: 'stage', label: words.t('method.quickForm.stage'), numeric: true },
          { key: 'correlation', label: words.t('method.quickForm.correlation'), numeric: true },
        ]}
        rows={areaIds.map((area) => ({
          key: area,
          cells: {
            area: words.t(`instrument-v${instrument.version}.areas.${area}.title`),
            bias: words.t('method.quickForm.number', { value: quickFormFit[area].bias }),
            stage: words.t('method.quickForm.percent', { value: quickFormFit[area].sameStage }),
            correlation: words.t('method.quickForm.number', { value: quickFormFit[area].correlation }),
          },
        }))}
      />
      <p>{words.t('method.quickForm.assumed')}</p>
    </>
  );
}
