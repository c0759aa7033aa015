import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/field';
import type { Edition } from '@/lib/benchmark/pool/edition';
import { baseClassName } from '@/lib/i18n/benchmark-text';
import type { Words } from '@/lib/i18n/words';
import { type GroupChoice, groupValue, offeredGroups } from './group-choice';

interface GroupFormProps {
  readonly edition: Edition;
  readonly chosen: GroupChoice;
  /** The page's own address. */
  readonly self: string;
  readonly words: Words;
}

/** One list of all groups; without a script, a button shows the one chosen. */
export function GroupForm({ edition, chosen, self, words }: GroupFormProps) {
  return (
    <form method="get" action={self} className="my-6 flex flex-wrap items-end gap-4 print:hidden">
      <div className="min-w-0 grow">
        <label htmlFor="group" className="block font-semibold">
          {words.t('benchmark.edition.choose')}
        </label>
        <select id="group" name="group" defaultValue={groupValue(chosen)} className={`${inputClass} mt-1`}>
          {offeredGroups(edition).map((choices) => (
            <Choices key={choices[0]?.division} choices={choices} words={words} />
          ))}
        </select>
      </div>
      <Button look="secondary">{words.t('benchmark.edition.show')}</Button>
    </form>
  );
}

function Choices({ choices, words }: { readonly choices: readonly GroupChoice[]; readonly words: Words }) {
  const [first] = choices;
  if (first === undefined) return null;
  const options = choices.map((choice) => (
    <option key={groupValue(choice)} value={groupValue(choice)}>
      {choiceName(choice, words)}
    </option>
  ));
  return first.division === 'everyone' ? options : <optgroup label={words.t(`benchmark.groups.${first.division}`)}>{options}</optgroup>;
}

export function choiceName(choice: GroupChoice, words: Words): string {
  return choice.division === 'everyone' ? words.t('benchmark.classes.everyone') : baseClassName(words, choice.division, choice.baseClass);
}
