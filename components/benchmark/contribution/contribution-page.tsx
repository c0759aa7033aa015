import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Unknown } from '@/lib/report/types/report';
import { ContributionMeaning } from './contribution-meaning';
import type { ContributionError, ReceiptToShow } from './contribution-query';
import { ContributionStanding } from './contribution-standing';
import { GiveForm } from './give-form';
import { ObstacleList } from './obstacle-list';
import { PreviewTables } from './preview-tables';
import { ReceiptToKeep } from './receipt-to-keep';
import type { ShownCarry, ShownPreview, ShownState } from './shown-contribution';

interface ContributionPageProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly preview: ShownPreview;
  readonly state: ShownState | undefined;
  readonly made: ReceiptToShow | undefined;
  readonly error: ContributionError | undefined;
  /** What would narrow the areas most, where the assessment cannot be contributed. */
  readonly unknowns: readonly Unknown[];
  /** Where the assessment answers an earlier version of the questionnaire. */
  readonly carry: ShownCarry | undefined;
  /** A secret of this drawing of the page. */
  readonly once: string;
  readonly reading: Reading;
}

/** What would leave, row by row, and the one button by which it does. */
export function ContributionPage({
  assessmentId,
  city,
  preview,
  state,
  made,
  error,
  unknowns,
  carry,
  once,
  reading,
}: ContributionPageProps) {
  const { words } = reading;
  const standing =
    state === undefined ? undefined : (
      <ContributionStanding assessmentId={assessmentId} state={state} once={once} words={words} />
    );
  return (
    <Page
      title={words.t('contribution.title')}
      kicker={city}
      lead={words.t('contribution.lead', { city })}
      notice={<Notices made={made} error={error} words={words} />}
      back={{ href: `/assessments/${assessmentId}/report`, label: words.t('contribution.back') }}
    >
      {standing}
      <ContributionMeaning words={words} />
      {preview.kind === 'obstacles' ? (
        <ObstacleList
          assessmentId={assessmentId}
          obstacles={preview.obstacles}
          unknowns={unknowns}
          carry={carry}
          once={once}
          reading={reading}
        />
      ) : (
        <>
          <PreviewTables contribution={preview.contribution} reading={reading} />
          <GiveForm assessmentId={assessmentId} digest={preview.digest} state={state} error={error} words={words} />
        </>
      )}
    </Page>
  );
}

interface NoticesProps {
  readonly made: ReceiptToShow | undefined;
  readonly error: ContributionError | undefined;
  readonly words: Words;
}

function Notices({ made, error, words }: NoticesProps) {
  if (made !== undefined) return <ReceiptToKeep {...made} words={words} />;
  if (error === undefined) return null;
  const href = error === 'agree' ? '#agree' : '#preview';
  return (
    <ErrorSummary
      title={words.t('site.error.summary')}
      errors={[{ href, text: words.t(`contribution.errors.${error}`) }]}
    />
  );
}
