import type { Words } from '@/lib/i18n/catalogue/words';
import { peopleGroups } from '@/lib/workshop/model/people-groups';
import type { DoorSettings } from './door-settings';
import type { ListedPerson } from './people-part';
import { StepForm } from '@/components/workshop/steps/step-form';

interface LineNoticeProps {
  readonly here: string;
  readonly people: readonly ListedPerson[];
  readonly door: DoorSettings;
  readonly words: Words;
}

/** Where nobody else can join by one address: said at the top, since somebody may be standing at the door. */
export function LineNotice({ here, people, door, words }: LineNoticeProps) {
  const inside = people.filter(({ removed }) => !removed);
  const largest = Math.max(
    0,
    ...peopleGroups(inside)
      .filter(({ kind }) => kind === 'line')
      .map((group) => group.people.length),
  );
  if (door.many || largest < door.mostFromOneLine) return null;
  return (
    <div className="my-4 border-s-4 border-target ps-4 print:hidden">
      <p>{words.t('workshop.join.lineFull', { count: largest })}</p>
      <div className="mt-2">
        <StepForm here={here} to="door" fields={{ change: 'many' }}>
          {words.t('workshop.join.many')}
        </StepForm>
      </div>
    </div>
  );
}
