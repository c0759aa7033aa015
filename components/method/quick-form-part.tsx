import { DataTable } from '@/components/ui/data-table';
import { questionsOf } from '@/lib/instrument/asked';
import { dimensionIds } from '@/lib/instrument/instrument';
import { quickFormFit, quickFormLimits, simulatedCities } from '@/lib/scoring/stability/quick-form-fit';
import type { MethodBodyProps } from './method-body-props';

/** What the quick form is good for, and how near it comes to the full one. */
export function QuickFormPart({ instrument, words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.quickForm.text', { questions: questionsOf(instrument, 'quick').length })}</p>
      <p>{words.t('method.quickForm.chosen', { cities: simulatedCities, bias: quickFormLimits.bias, band: quickFormLimits.sameBand, correlation: quickFormLimits.correlation })}</p>
      <DataTable
        caption={words.t('method.quickForm.caption', { cities: simulatedCities })}
        columns={[
          { key: 'heading', label: words.t('method.quickForm.heading') },
          { key: 'bias', label: words.t('method.quickForm.bias'), numeric: true },
          { key: 'band', label: words.t('method.quickForm.band'), numeric: true },
          { key: 'correlation', label: words.t('method.quickForm.correlation'), numeric: true },
        ]}
        rows={dimensionIds.map((dimension) => ({
          key: dimension,
          cells: {
            heading: words.t(`instrument-v${instrument.version}.dimensions.${dimension}.title`),
            bias: words.t('method.quickForm.number', { value: quickFormFit[dimension].bias }),
            band: words.t('method.quickForm.percent', { value: quickFormFit[dimension].sameBand }),
            correlation: words.t('method.quickForm.number', { value: quickFormFit[dimension].correlation }),
          },
        }))}
      />
      <p>{words.t('method.quickForm.assumed')}</p>
    </>
  );
}
