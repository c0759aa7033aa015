import { Part } from '@/components/ui/part';
import { JoinPanel } from '../join-panel';
import type { ConsolePageProps } from './console-page';
import { StepForm } from './step-form';

/** How people come in, and how nobody else does. */
export function JoinPart({ here, join, reading: { words } }: Pick<ConsolePageProps, 'here' | 'join' | 'reading'>) {
  return (
    <Part id="join" title={words.t('workshop.join.title')}>
      <p className="max-w-page">{words.t(join ? 'workshop.join.text' : 'workshop.join.shut')}</p>
      {join ? <JoinPanel code={join.code} address={join.address} words={words} /> : null}
      <p>
        <a href={`${here}/paper`}>{words.t('workshop.console.paper')}</a>
      </p>
      {join ? (
        <StepForm here={here} to="door" fields={{ change: 'shut' }}>
          {words.t('workshop.join.shutDoor')}
        </StepForm>
      ) : null}
      <StepForm here={here} to="door" fields={{ change: 'anew' }}>
        {words.t(join ? 'workshop.join.anew' : 'workshop.join.letIn')}
      </StepForm>
      {join ? <p className="max-w-page text-base text-muted">{words.t('workshop.join.anewText')}</p> : null}
    </Part>
  );
}
