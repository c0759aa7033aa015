import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { TextField } from '@/components/ui/fields/text-field';
import type { Words } from '@/lib/i18n/catalogue/words';

export interface SnapshotEntry {
  readonly id: string;
  readonly takenAt: Date;
  readonly answeredBy?: string;
}

interface SnapshotFormProps {
  readonly assessmentId: string;
  readonly snapshots: readonly SnapshotEntry[];
  readonly words: Words;
}

function SnapshotList({ assessmentId, snapshots, words }: SnapshotFormProps) {
  return (
    <DataTable
      caption={words.t('share.snapshots.caption')}
      columns={[
        { key: 'date', label: words.t('share.snapshots.date') },
        { key: 'by', label: words.t('share.snapshots.by') },
        { key: 'compare', label: words.t('share.snapshots.compare') },
      ]}
      rows={snapshots.map(({ id, takenAt, answeredBy }) => ({
        key: id,
        cells: {
          date: words.date(takenAt),
          by: answeredBy ?? words.t('share.snapshots.unknown'),
          compare: (
            <a href={`/assessments/${assessmentId}/report/change?since=${id}`}>
              {words.rich('share.snapshots.compareWith', {
                date: words.date(takenAt),
                hidden: (chunks) => <span className="sr-only">{chunks}</span>,
              })}
            </a>
          ),
        },
      }))}
    />
  );
}

export function SnapshotForm({ assessmentId, snapshots, words }: SnapshotFormProps) {
  return (
    <>
      {snapshots.length > 0 ? <SnapshotList assessmentId={assessmentId} snapshots={snapshots} words={words} /> : null}
      <form method="post" action={`/assessments/${assessmentId}/snapshots/take`}>
        <TextField
          id="answeredBy"
          label={words.t('share.snapshots.answeredBy.label')}
          hint={words.t('share.snapshots.answeredBy.hint')}
          maxLength={300}
        />
        <Button look="secondary">{words.t('share.snapshots.submit')}</Button>
      </form>
    </>
  );
}
