import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Part } from '@/components/ui/part';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { type PeopleGroup, peopleGroups } from '@/lib/workshop/model/people-groups';
import { fewestVoters } from '@/lib/workshop/model/tally/tally';
import type { RoundNumber } from '@/lib/workshop/model/workshop';
import { Go } from '@/components/workshop/steps/go';
import { StepForm } from '@/components/workshop/steps/step-form';

export interface ListedPerson {
  readonly id: string;
  readonly name?: string;
  readonly department?: string;
  /** Entered by hand. */
  readonly paper: boolean;
  /** Minutes after the workshop opened. */
  readonly minute: number;
  readonly line?: string;
  readonly browser: string;
  readonly removed: boolean;
}

/** A revealed round in whose tally there are votes of people who were taken out since. */
export interface StaleRound {
  readonly question: string;
  readonly number: RoundNumber;
  readonly votes: number;
}

interface PeoplePartProps {
  readonly here: string;
  /** In the order they came, with those who were taken out. */
  readonly people: readonly ListedPerson[];
  readonly stale: readonly StaleRound[];
  readonly reading: Reading;
}

/** Who has joined, as far as was agreed on; who came together; and who is taken out. Nothing of how anybody votes. */
export function PeoplePart({ here, people, stale, reading }: PeoplePartProps) {
  const { words } = reading;
  const numbered = people.map((person, place) => ({ ...person, place: place + 1 }));
  const inside = numbered.filter(({ removed }) => !removed);
  const removed = numbered.filter((person) => person.removed);
  const groups = peopleGroups(inside);
  const paper = inside.filter((person) => person.paper).length;
  return (
    <Part id="people" title={words.t('workshop.people.title')}>
      <p>
        {words.t('workshop.console.joined', { count: inside.length })}
        {paper > 0 ? `, ${words.t('workshop.question.voted.paper', { count: paper })}` : ''}
      </p>
      <Groups here={here} groups={groups} reading={reading} />
      {inside.length === 0 ? null : (
        <details>
          <summary className="w-fit cursor-pointer py-1.5 text-accent underline underline-offset-4">
            {words.t('workshop.people.show')}
          </summary>
          <PeopleForm here={here} to="remove" people={inside} groups={groups} reading={reading} />
        </details>
      )}
      {removed.length === 0 ? null : (
        <>
          <p className="font-semibold">{words.t('workshop.people.removed', { count: removed.length })}</p>
          <PeopleForm here={here} to="restore" people={removed} groups={[]} reading={reading} />
        </>
      )}
      <Stale here={here} stale={stale} reading={reading} />
    </Part>
  );
}

interface GroupsProps {
  readonly here: string;
  readonly groups: readonly PeopleGroup[];
  readonly reading: Reading;
}

/** What is known of who came together, said so that nobody takes it for more. */
function Groups({ here, groups, reading: { words } }: GroupsProps) {
  if (groups.length === 0) return null;
  return (
    <>
      <ul className="space-y-3">
        {groups.map(({ kind, number, people }) => (
          <li key={`${kind} ${number}`} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <span>{words.t(`workshop.people.${kind}Group`, { count: people.length, number })}</span>
            <details className="print:hidden">
              <summary className="w-fit cursor-pointer py-1 text-accent underline underline-offset-4">
                {words.t('workshop.people.takeOut', { count: people.length, number, kind })}
              </summary>
              <form method="post" action={`${here}/people/remove`} className="mt-2">
                <Go />
                {people.map((id) => (
                  <input key={id} type="hidden" name="person" value={id} />
                ))}
                <Button look="danger">
                  {words.t('workshop.people.takeOutSure', { count: people.length, number, kind })}
                </Button>
              </form>
            </details>
          </li>
        ))}
      </ul>
      <p className="max-w-page text-base text-muted">{words.t('workshop.people.groupsText')}</p>
    </>
  );
}

type Numbered = ListedPerson & { readonly place: number };

interface PeopleFormProps {
  readonly here: string;
  readonly to: 'remove' | 'restore';
  readonly people: readonly Numbered[];
  readonly groups: readonly PeopleGroup[];
  readonly reading: Reading;
}

function PeopleForm({ here, to, people, groups, reading: { words } }: PeopleFormProps) {
  const withDepartments = people.some(({ department }) => department !== undefined);
  const columns = ['who', ...(withDepartments ? ['department'] : []), 'minute', 'how'];
  const together = (id: string) =>
    groups
      .filter((group) => group.people.includes(id))
      .map(({ kind, number }) => words.t(`workshop.people.${kind}`, { number }));
  return (
    <form method="post" action={`${here}/people/${to}`}>
      <Go />
      <DataTable
        caption={words.t(`workshop.people.${to}Caption`)}
        columns={columns.map((key) => ({ key, label: words.t(`workshop.people.${key}`) }))}
        rows={people.map((person) => ({
          key: person.id,
          cells: {
            who: <Choice person={person} words={words} />,
            department: person.department === undefined ? '' : <Own text={person.department} />,
            minute: words.t('workshop.people.minuteOf', { minutes: person.minute }),
            how: [
              words.t(person.paper ? 'workshop.people.paper' : 'workshop.people.phone'),
              ...together(person.id),
            ].join(', '),
          },
        }))}
      />
      <Button look="secondary">{words.t(`workshop.people.${to}`)}</Button>
      <p className="mt-2 max-w-page text-base text-muted">{words.t(`workshop.people.${to}Text`)}</p>
    </form>
  );
}

function Choice({
  person: { id, name, place },
  words,
}: {
  readonly person: Numbered;
  readonly words: Reading['words'];
}) {
  return (
    <label className="flex cursor-pointer items-start gap-3 py-0.5">
      <input type="checkbox" name="person" value={id} className="mt-1 size-5 shrink-0 accent-accent" />
      {name === undefined ? words.t('workshop.people.person', { place }) : <Own text={name} />}
    </label>
  );
}

function Own({ text }: { readonly text: string }) {
  return (
    <span dir="auto" translate="no">
      {text}
    </span>
  );
}

/** What was revealed before somebody was taken out. */
function Stale({ here, stale, reading }: Pick<PeoplePartProps, 'here' | 'stale' | 'reading'>) {
  const { words } = reading;
  return stale.map(({ question, number, votes }) => (
    <div key={`${question} ${number}`} className="border-s-4 border-target ps-4">
      <p>{words.t('workshop.people.stale', { question: indicatorName(reading, question), number, votes })}</p>
      {votes < fewestVoters ? (
        <p className="text-base text-muted">{words.t('workshop.people.staleFew')}</p>
      ) : (
        <>
          <p className="text-base text-muted">{words.t('workshop.people.staleMany')}</p>
          <div className="mt-2">
            <StepForm here={here} to="count-anew" fields={{ question, number }}>
              {words.t('workshop.people.countAnew', { question: indicatorName(reading, question) })}
            </StepForm>
          </div>
        </>
      )}
    </div>
  ));
}
