import { Fragment, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/fields/field';
import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { type ExplorerChoice, noCity } from './explorer-query';
import { type Group, groupValue, offeredGroups } from './group-choice';
import type { MarkChoice } from './marked-city';
import { groupName } from './shown-groups';
import { offeredTopics } from './topics';

interface ExplorerFormProps {
  readonly edition: Edition;
  readonly chosen: ExplorerChoice;
  readonly mark: MarkChoice;
  /** The page's own address. */
  readonly self: string;
  readonly reading: Reading;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Which cities, beside which others, on what, and which city is marked; without a script, a button shows it. */
export function ExplorerForm({ edition, chosen: { group, beside, topic }, mark, self, reading }: ExplorerFormProps) {
  const { words } = reading;
  const groups = offeredGroups(edition);
  const cities = [
    ...mark.held.map(({ id, city }) => ({ value: id, label: city })),
    { value: noCity, label: words.t('benchmark.explorer.noCity') },
  ];
  return (
    <form method="get" action={self} className="my-6 grid gap-x-6 gap-y-4 bg-surface p-4 sm:grid-cols-2 print:hidden">
      <Choice name="group" label={words.t('benchmark.explorer.choose')} value={groupValue(group)}>
        <GroupOptions groups={groups} reading={reading} />
      </Choice>
      {groups.flat().length < 2 ? null : (
        <Choice name="beside" label={words.t('benchmark.explorer.beside')} value={beside ? groupValue(beside) : ''}>
          <option value="">{words.t('benchmark.explorer.nobody')}</option>
          <GroupOptions groups={groups} reading={reading} />
        </Choice>
      )}
      <Choice name="topic" label={words.t('benchmark.explorer.topic')} value={topic ?? ''}>
        <Options options={offeredTopics(reading)} />
      </Choice>
      {mark.held.length === 0 ? null : (
        <Choice name="city" label={words.t('benchmark.explorer.city')} value={mark.chosen ?? noCity}>
          <Options options={cities} />
        </Choice>
      )}
      <p className="sm:col-span-2">
        <Button>{words.t('benchmark.explorer.show')}</Button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
}

function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value} className={`${inputClass} mt-1`}>
        {children}
      </select>
    </div>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function GroupOptions({
  groups,
  reading: { words },
}: {
  readonly groups: readonly (readonly Group[])[];
  readonly reading: Reading;
}) {
  return groups.map((ofDivision) => {
    const [first] = ofDivision;
    const options = (
      <Options options={ofDivision.map((group) => ({ value: groupValue(group), label: groupName(group, words) }))} />
    );
    if (first === undefined || first.division === 'everyone') return <Fragment key="everyone">{options}</Fragment>;
    return (
      <optgroup key={first.division} label={words.t(`benchmark.groups.${first.division}`)}>
        {options}
      </optgroup>
    );
  });
}
