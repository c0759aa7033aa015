import { DataTable } from '@/components/ui/data-table';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { AreaId, Instrument, Question } from '@/lib/instrument/model/instrument';

interface WeightsTableProps {
  readonly instrument: Instrument;
  readonly area: AreaId;
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
          words.t('method.weights.point', {
            option: words.t(`${baseKey}.options.${option}`),
            value: question.points?.[option] ?? 0,
          }),
        ),
      );
    case 'checklist':
      return words.t('method.weights.kinds.checklist', { enough: question.saturatesAt ?? question.options.length });
    default:
      return words.t(`method.weights.kinds.${question.kind}`);
  }
}

function weightRows({ instrument, area: areaId, words }: WeightsTableProps): readonly WeightRow[] {
  const key = `instrument-v${instrument.version}`;
  const asked = instrument.questions.flatMap((question) => {
    if (question.scores?.area !== areaId) return [];
    const baseKey = `${key}.questions.${question.id}`;
    const { id, core, scores } = question;
    return [
      {
        id,
        core,
        weight: scores.weight,
        title: words.t(`${baseKey}.short`),
        counts: countsAs(question, baseKey, words),
      },
    ];
  });
  const derived = instrument.derivedIndicators
    .filter(({ scores }) => scores.area === areaId)
    .map(({ id, scores }) => ({
      id,
      core: false,
      weight: scores.weight,
      title: words.t(`${key}.derived.${id}.short`),
      counts: words.t('method.weights.kinds.derived'),
    }));
  return [...asked, ...derived];
}

/** The indicators of one area: weight, share and rule, read from the questionnaire that scores them. */
export function WeightsTable({ instrument, area: areaId, words }: WeightsTableProps) {
  const rows = weightRows({ instrument, area: areaId, words });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const area = words.t(`instrument-v${instrument.version}.areas.${areaId}.title`);
  return (
    <DataTable
      caption={words.t('method.weights.caption', { area })}
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
