import { DataTable } from '@/components/ui/data-table';
import { seriesText } from '@/lib/i18n/series-text';
import type { Words } from '@/lib/i18n/words';
import type { DimensionId, Instrument, Question } from '@/lib/instrument/instrument';

interface WeightsTableProps {
  readonly instrument: Instrument;
  readonly dimension: DimensionId;
  readonly words: Words;
}

interface WeightRow {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly counts: string;
  readonly core: boolean;
}

function countsAs(question: Question, baseKey: string, words: Words): string {
  switch (question.kind) {
    case 'choice':
      return seriesText(
        words,
        question.options.map((option) =>
          words.t('method.weights.point', { option: words.t(`${baseKey}.options.${option}`), value: question.points?.[option] ?? 0 }),
        ),
      );
    case 'checklist':
      return words.t('method.weights.kinds.checklist', { enough: question.saturatesAt ?? question.options.length });
    default:
      return words.t(`method.weights.kinds.${question.kind}`);
  }
}

function weightRows({ instrument, dimension, words }: WeightsTableProps): readonly WeightRow[] {
  const key = `instrument-v${instrument.version}`;
  const asked = instrument.questions.flatMap((question) => {
    if (question.scores?.dimension !== dimension) return [];
    const baseKey = `${key}.questions.${question.id}`;
    const { id, core, scores } = question;
    return [{ id, core, weight: scores.weight, title: words.t(`${baseKey}.short`), counts: countsAs(question, baseKey, words) }];
  });
  const derived = instrument.derivedIndicators
    .filter(({ scores }) => scores.dimension === dimension)
    .map(({ id, scores }) => ({
      id,
      core: false,
      weight: scores.weight,
      title: words.t(`${key}.derived.${id}.short`),
      counts: words.t('method.weights.kinds.derived'),
    }));
  return [...asked, ...derived];
}

/** The indicators of one heading: weight, share and rule, read from the questionnaire that scores them. */
export function WeightsTable({ instrument, dimension, words }: WeightsTableProps) {
  const rows = weightRows({ instrument, dimension, words });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const heading = words.t(`instrument-v${instrument.version}.dimensions.${dimension}.title`);
  return (
    <DataTable
      caption={words.t('method.weights.caption', { heading })}
      columns={[
        { key: 'indicator', label: words.t('method.weights.indicator') },
        { key: 'weight', label: words.t('method.weights.weight'), numeric: true },
        { key: 'share', label: words.t('method.weights.share'), numeric: true },
        { key: 'counts', label: words.t('method.weights.counts') },
        { key: 'form', label: words.t('method.weights.form') },
      ]}
      rows={rows.map(({ id, title, weight, counts, core }) => ({
        key: id,
        cells: {
          indicator: title,
          weight,
          share: words.whole((100 * weight) / total),
          counts,
          form: words.t(core ? 'method.weights.both' : 'method.weights.full'),
        },
      }))}
    />
  );
}
