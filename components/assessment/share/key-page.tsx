import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import type { Words } from '@/lib/i18n/catalogue/words';
import { LinkToKeep } from '@/components/ui/fields/link-to-keep';

interface KeyPageProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly address: string;
  /** Where the reader wants to go from here. */
  readonly then?: 'questions' | 'workshop';
  readonly words: Words;
}

/** Right after the start: the one link that must not be lost, and nothing else. */
export function KeyPage({ assessmentId, city, address, then = 'questions', words }: KeyPageProps) {
  return (
    <Page title={words.t('share.own.newTitle')} kicker={city} lead={words.t('share.own.text')}>
      <LinkToKeep id="own" label={words.t('share.own.label')} address={address} />
      <p className="mt-6">
        <ButtonLink href={`/assessments/${assessmentId}${then === 'workshop' ? '/workshops' : ''}`}>
          {words.t(then === 'workshop' ? 'share.own.nextWorkshop' : 'share.own.next')}
        </ButtonLink>
      </p>
      <p className="mt-6 text-base text-muted">
        {words.rich('share.own.later', { a: (chunks) => <a href={`/assessments/${assessmentId}/share`}>{chunks}</a> })}
      </p>
    </Page>
  );
}
