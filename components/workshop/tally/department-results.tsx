import { DataTable } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { groupName, medianText } from '@/lib/i18n/text/tally-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import { countOf, tallySummary } from '@/lib/workshop/model/tally/tally-summary';
import type { DepartmentTally } from '@/lib/workshop/model/workshop';
import { tallyGroups } from './tally-groups';

interface DepartmentResultsProps {
  readonly question: Question;
  readonly departments: readonly DepartmentTally[];
  readonly reading: Reading;
}

/** The same votes by department. Levels are short enough to stand across; other answers stand one a row. */
export function DepartmentResults(props: DepartmentResultsProps) {
  return (
    <div className="mt-[0.5em] [&_caption]:text-[0.9em] [&_table]:text-[0.8em] [&_td]:py-[0.3em] [&_th]:py-[0.3em]">
      {props.question.kind === 'levels' ? (
        <div className="sm:[&_thead_th]:whitespace-nowrap">
          <AcrossLevels {...props} />
        </div>
      ) : (
        <DownAnswers {...props} />
      )}
    </div>
  );
}

function AcrossLevels({ question, departments, reading: { words } }: DepartmentResultsProps) {
  return (
    <DataTable
      caption={words.t('voting.projector.departments')}
      columns={[
        { key: 'department', label: words.t('voting.projector.department') },
        ...levels.map((level) => ({
          key: String(level),
          label: words.t('voting.projector.level', { level }),
          numeric: true,
        })),
        { key: 'unsure', label: words.t('voting.projector.unsure'), numeric: true },
        { key: 'median', label: words.t('voting.projector.median'), numeric: true },
      ]}
      rows={departments.map((department, index) => {
        const summary = tallySummary(question, department);
        return {
          key: String(index),
          cells: {
            department: nameOf(department, words),
            ...Object.fromEntries(
              levels.map((level) => [String(level), count(words.whole(countOf(department, String(level))))]),
            ),
            unsure: count(words.whole(department.unsure)),
            median: summary.kind === 'levels' ? medianText(words, summary.median) : '–',
          },
        };
      })}
    />
  );
}

function DownAnswers({ question, departments, reading }: DepartmentResultsProps) {
  const { words } = reading;
  const lines = tallyGroups(reading, question, departments).flatMap(({ title, lines: own }) =>
    own.map((line) => ({ ...line, title })),
  );
  return (
    <DataTable
      caption={words.t('voting.projector.departments')}
      columns={[
        { key: 'answer', label: words.t('voting.projector.answer') },
        ...departments.map((department, index) => ({
          key: String(index),
          label: nameOf(department, words),
          numeric: true,
        })),
      ]}
      rows={lines.map(({ key, label, title, counts }) => ({
        key,
        cells: {
          answer: title === undefined ? label : words.t('voting.projector.inRow', { row: title, option: label }),
          ...Object.fromEntries(counts.map((votes, index) => [String(index), count(words.whole(votes))])),
        },
      }))}
    />
  );
}

function nameOf(group: DepartmentTally, words: Words): string {
  return words.t('voting.projector.departmentOf', { department: groupName(words, group), voters: group.voters });
}

/** Where nobody voted, nothing catches the eye. */
function count(digits: string) {
  return digits === '0' ? <span className="text-muted">0</span> : <strong>{digits}</strong>;
}
