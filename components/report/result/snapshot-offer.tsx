import { Button } from '@/components/ui/button';
import type { ReportView } from '@/components/report/view/report-view';

const look =
  'mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 border-s-4 border-accent bg-surface px-4 py-3 print:hidden';

/** A year later nobody can say what has changed unless today was saved. */
export function SnapshotOffer({ reading: { words }, links: { takeSnapshot }, snapshots }: ReportView) {
  if (takeSnapshot === undefined) return null;
  return (
    <form method="post" action={takeSnapshot} className={look}>
      <p className="min-w-0 flex-1 basis-72 text-base">
        {words.t(snapshots.length === 0 ? 'report.snapshot.first' : 'report.snapshot.again')}
      </p>
      <Button look="secondary">{words.t('report.snapshot.take')}</Button>
    </form>
  );
}
