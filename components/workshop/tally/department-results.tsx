import { DataTable } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/answer-text';
import type { Question } from '@/lib/instrument/instrument';
import type { DepartmentTally } from '@/lib/workshop/workshop';
import { tallyGroups } from './tally-groups';

interface DepartmentResultsProps {
  readonly question: Question;
  readonly departments: readonly DepartmentTally[];
  readonly reading: Reading;
}

/** The same votes by department: a row an answer, a column a department. Nobody’s answer stands out by its place. */
export function DepartmentResults({ question, departments, reading }: DepartmentResultsProps) {
  const { words } = reading;
  const lines = tallyGroups(reading, question, departments).flatMap(({ key, title, lines: own }) => own.map((line) => ({ ...line, group: key, title })));
  return (
    <div className="mt-[0.8em] [&_caption]:text-[0.9em] [&_table]:text-[0.8em]">
      <DataTable
        caption={words.t('room.projector.departments')}
        columns={[
          { key: 'answer', label: words.t('room.projector.answer') },
          ...departments.map(({ department, voters }, index) => ({ key: String(index), label: words.t('room.projector.departmentOf', { department, voters }), numeric: true })),
        ]}
        rows={lines.map(({ key, label, title, counts }) => ({
          key,
          cells: {
            answer: title === undefined ? label : words.t('room.projector.inRow', { row: title, option: label }),
            ...Object.fromEntries(counts.map((count, index) => [String(index), count === 0 ? <span className="text-muted">{words.whole(0)}</span> : <strong>{words.whole(count)}</strong>])),
          },
        }))}
      />
    </div>
  );
}
