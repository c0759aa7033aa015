import { DataTable } from '@/components/ui/data-table';
import { Part } from '@/components/ui/part';
import type { Words } from '@/lib/i18n/words';
import type { Anonymity } from '@/lib/workshop/workshop';

export interface ListedPerson {
  readonly id: string;
  readonly name?: string;
  readonly department?: string;
  /** Entered by hand. */
  readonly paper: boolean;
}

interface PeoplePartProps {
  readonly people: readonly ListedPerson[];
  readonly anonymity: Anonymity;
  readonly words: Words;
}

/** Who has joined: by name where names were agreed on, else by department, else only how many. */
export function PeoplePart({ people, anonymity, words }: PeoplePartProps) {
  const paper = people.filter((person) => person.paper).length;
  return (
    <Part id="people" title={words.t('workshop.people.title')}>
      <p>
        {words.t('workshop.console.joined', { count: people.length })}
        {paper > 0 ? `, ${words.t('workshop.question.voted.paper', { count: paper })}` : ''}
      </p>
      {people.length === 0 || anonymity === 'nothing' ? null : anonymity === 'names' ? <Names people={people} words={words} /> : <Departments people={people} words={words} />}
    </Part>
  );
}

function Names({ people, words }: Omit<PeoplePartProps, 'anonymity'>) {
  return (
    <DataTable
      caption={words.t('workshop.people.caption')}
      columns={(['name', 'department', 'how'] as const).map((key) => ({ key, label: words.t(`workshop.people.${key}`) }))}
      rows={people.map(({ id, name = '', department = '', paper }) => ({ key: id, cells: { name: own(name), department: own(department), how: words.t(paper ? 'workshop.people.paper' : 'workshop.people.phone') } }))}
    />
  );
}

function Departments({ people, words }: Omit<PeoplePartProps, 'anonymity'>) {
  const counts = new Map<string, number>();
  for (const { department = '' } of people) counts.set(department, (counts.get(department) ?? 0) + 1);
  return (
    <DataTable
      caption={words.t('workshop.people.caption')}
      columns={[{ key: 'department', label: words.t('workshop.people.department') }, { key: 'count', label: words.t('workshop.people.count'), numeric: true }]}
      rows={[...counts].map(([department, count]) => ({ key: department, cells: { department: own(department), count: words.whole(count) } }))}
    />
  );
}

function own(text: string) {
  return (
    <span dir="auto" translate="no">
      {text}
    </span>
  );
}
