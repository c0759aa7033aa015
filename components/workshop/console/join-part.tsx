import { Part } from '@/components/ui/part';
import type { Words } from '@/lib/i18n/catalogue/words';
import { JoinPanel } from '@/components/workshop/join-panel';
import type { ConsolePageProps } from './console-page-props';
import type { DoorSettings } from './people/door-settings';
import { StepForm } from '@/components/workshop/steps/step-form';

/** How people come in, and how nobody else does. */
export function JoinPart({
  here,
  join,
  door,
  reading: { words },
}: Pick<ConsolePageProps, 'here' | 'join' | 'reading'> & { readonly door: DoorSettings }) {
  const code = join?.code ?? '';
  return (
    <Part id="join" title={words.t('workshop.join.title')}>
      <p className="max-w-page">{words.t(join ? 'workshop.join.text' : 'workshop.join.shut')}</p>
      {join ? <JoinPanel code={join.code} address={join.address} words={words} /> : null}
      <p>
        <a href={`${here}/paper`}>{words.t('workshop.console.paper')}</a>
      </p>
      {join ? (
        <StepForm here={here} to="door" fields={{ change: 'shut', code }}>
          {words.t('workshop.join.shutDoor')}
        </StepForm>
      ) : null}
      <StepForm here={here} to="door" fields={{ change: 'anew', code }}>
        {words.t(join ? 'workshop.join.anew' : 'workshop.join.letIn')}
      </StepForm>
      {join ? <p className="max-w-page text-base text-muted">{words.t('workshop.join.anewText')}</p> : null}
      <DoorSwitches here={here} door={door} words={words} />
    </Part>
  );
}

/** How many may come by one device, and by one address. */
function DoorSwitches({
  here,
  door,
  words,
}: {
  readonly here: string;
  readonly door: DoorSettings;
  readonly words: Words;
}) {
  return (
    <>
      <p className="max-w-page">{words.t(door.several ? 'workshop.join.severalText' : 'workshop.join.singleText')}</p>
      <StepForm here={here} to="door" fields={{ change: door.several ? 'single' : 'several' }}>
        {words.t(door.several ? 'workshop.join.single' : 'workshop.join.several')}
      </StepForm>
      <p className="max-w-page">
        {words.t(door.many ? 'workshop.join.manyText' : 'workshop.join.fewText', { most: door.mostFromOneLine })}
      </p>
      <StepForm here={here} to="door" fields={{ change: door.many ? 'few' : 'many' }}>
        {words.t(door.many ? 'workshop.join.few' : 'workshop.join.many', { most: door.mostFromOneLine })}
      </StepForm>
    </>
  );
}
