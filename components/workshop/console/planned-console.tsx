import { ButtonLink } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import { timeAgenda } from '@/lib/workshop/model/agenda';
import { AgendaPart } from './agenda-part';
import type { ConsolePageProps } from './console-page-props';
import { DeletionPart } from './deletion-part';
import { LinksPart } from './people/links-part';
import { SetupFacts } from './setup-facts';
import { StepForm } from '@/components/workshop/steps/step-form';

/** Before the workshop opens: look it over, change it, print ballots, open it. */
export function PlannedConsole({ here, workshop, links, made, once, owner, unsure, reading }: ConsolePageProps) {
  const { words } = reading;
  return (
    <>
      <Part id="planned" title={words.t('workshop.planned.title')}>
        <p className="max-w-page">{words.t('workshop.planned.text')}</p>
        <div className="flex flex-wrap items-start gap-4">
          <StepForm here={here} to="open" look="primary">
            {words.t('workshop.planned.open')}
          </StepForm>
          <ButtonLink href={`${here}/setup`} look="secondary">
            {words.t('workshop.change.link')}
          </ButtonLink>
        </div>
        <p className="text-base text-muted">{words.t('workshop.planned.openText')}</p>
      </Part>
      <Part id="setup" title={words.t('workshop.planned.setup')}>
        <SetupFacts workshop={workshop} reading={reading} />
      </Part>
      <AgendaPart lines={timeAgenda(workshop.setup.agenda, workshop.setup.startsAt).items} words={words} />
      <Part id="prepare" title={words.t('workshop.planned.prepare')}>
        <ul className="space-y-1">
          <li>
            <a href={`${here}/paper`}>{words.t('workshop.console.paper')}</a>
          </li>
          <li>
            <a href={`${here}/projector`}>{words.t('workshop.console.projector')}</a>
          </li>
          <li>
            <a href="/workshop-guide">{words.t('workshop.console.guide')}</a>
          </li>
        </ul>
      </Part>
      <LinksPart here={here} owner={owner} links={links} made={made} once={once} words={words} />
      {owner ? (
        <DeletionPart
          here={here}
          event={workshop.event}
          held={false}
          error={unsure && words.t('workshop.planned.delete.notSure')}
          words={words}
        />
      ) : null}
    </>
  );
}
