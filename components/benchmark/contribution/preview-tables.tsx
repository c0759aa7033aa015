import { DataTable, type Row } from '@/components/ui/data-table';
import { Part } from '@/components/ui/part';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { partitionIds } from '@/lib/benchmark/pool/partitions';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { baseClassName, cellsText } from '@/lib/i18n/text/report/benchmark-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { areaIds } from '@/lib/instrument/model/instrument';

interface PreviewProps {
  readonly contribution: Contribution;
  readonly reading: Reading;
}

/** Every row of the record and nothing else: first in words, then as it is stored. */
export function PreviewTables({ contribution, reading }: PreviewProps) {
  const { words, instrument } = reading;
  const columns = [
    { key: 'row', label: words.t('contribution.preview.row') },
    { key: 'value', label: words.t('contribution.preview.value') },
  ];
  const answers = Object.entries(contribution.answers);
  return (
    <Part id="preview" title={words.t('contribution.preview.title')}>
      <p>{words.t('contribution.preview.text')}</p>
      <DataTable
        caption={words.t('contribution.preview.about')}
        columns={columns}
        rows={aboutRows(contribution, reading)}
      />
      <DataTable
        caption={words.t('contribution.preview.areas')}
        columns={columns}
        rows={areaRows(contribution, reading)}
      />
      {instrument.sections.map((section) => {
        const own = answers.filter(([question]) => requireQuestion(instrument, question).section === section);
        const title = words.t(`instrument-v${instrument.version}.sections.${section}.title`);
        return own.length === 0 ? null : (
          <DataTable
            key={section}
            caption={words.t('contribution.preview.answers', { section: title })}
            columns={columns}
            rows={own.map((entry) => answerRow(entry, reading))}
          />
        );
      })}
      <details className="open-on-paper">
        <summary>
          <span>{words.t('contribution.preview.record')}</span>
        </summary>
        <pre
          id="record"
          tabIndex={0}
          dir="ltr"
          translate="no"
          className="mt-3 overflow-x-auto border border-line p-3 text-sm whitespace-pre-wrap wrap-anywhere"
        >
          {canonicalJson(contribution)}
        </pre>
      </details>
    </Part>
  );
}

function aboutRows({ instrumentVersion, profile }: Contribution, { words }: Reading): readonly Row[] {
  return [
    { key: 'version', cells: { row: words.t('contribution.preview.version'), value: words.whole(instrumentVersion) } },
    { key: 'form', cells: { row: words.t('contribution.preview.form'), value: words.t('contribution.preview.full') } },
    ...partitionIds.map((id) => ({
      key: id,
      cells: { row: words.t(`contribution.preview.profile.${id}`), value: baseClassName(words, id, profile[id]) },
    })),
  ];
}

function areaRows({ areas }: Contribution, reading: Reading): readonly Row[] {
  const tenths = (value: number) => `${reading.words.whole(Math.floor(value / 10))}.${reading.words.whole(value % 10)}`;
  return areaIds.map((id) => ({
    key: id,
    cells: {
      row: areaName(reading, id),
      value: reading.words.t('contribution.preview.middle', { points: tenths(areas[id]) }),
    },
  }));
}

function answerRow([question, cells]: readonly [string, Contribution['answers'][string]], reading: Reading): Row {
  return {
    key: question,
    cells: { row: indicatorName(reading, question), value: cellsText(reading, question, cells) },
  };
}
