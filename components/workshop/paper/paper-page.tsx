import { DoneNotice } from '@/components/ui/done-notice';
import { Page } from '@/components/ui/page';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { placesOf } from '@/components/workshop/workshop-view';
import { Ballot } from './ballot';
import { BallotForm, type PaperFields, type PaperIssue } from './ballot-form';

export const paperConfirmations = ['entered', 'again'] as const;
/** What was done a moment ago. */
type PaperConfirmation = (typeof paperConfirmations)[number];

interface PaperPageProps {
  /** Of the workshop. */
  readonly here: string;
  readonly workshop: WorkshopState;
  readonly fields: PaperFields;
  readonly issues: readonly PaperIssue[];
  readonly done?: PaperConfirmation | undefined;
  /** Of this form: another each time it is drawn. */
  readonly sheet: string;
  readonly reading: Reading;
}

/** Ballots to be filled in with a pen, and the form that enters one by hand. */
export function PaperPage({ here, workshop, fields, issues, done, sheet, reading }: PaperPageProps) {
  const { words } = reading;
  return (
    <Page
      title={words.t('workshop.paper.title')}
      kicker={
        <span dir="auto" translate="no">
          {workshop.setup.title}
        </span>
      }
      lead={<span className="print:hidden">{words.t('workshop.paper.lead')}</span>}
      notice={done ? <DoneNotice title={words.t(`workshop.paper.${done}`)} /> : null}
      back={{ href: here, label: words.t('workshop.change.back') }}
    >
      <BallotForm here={here} sheet={sheet} workshop={workshop} fields={fields} issues={issues} reading={reading} />
      <p className="mt-12 border-t border-line pt-6 text-muted print:hidden">{words.t('workshop.paper.print')}</p>
      <Ballot
        setup={workshop.setup}
        questions={placesOf(workshop, reading).map(({ question }) => question)}
        reading={reading}
      />
    </Page>
  );
}
