import { DoneNotice } from '@/components/ui/done-notice';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import type { Words } from '@/lib/i18n/catalogue/words';
import { DeleteForm } from './delete-form';
import { LinkList, type ListedLink } from './link-list';
import { LinkToKeep } from '@/components/ui/fields/link-to-keep';
import { NewLinkForm } from './new-link-form';
import { SnapshotForm, type SnapshotEntry } from './snapshot-form';

export type ShareConfirmation = 'withdrawn' | 'kept';

interface SharePageProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly revision: number;
  /** The link that the reader came by. */
  readonly own: { readonly holderId: string; readonly address: string };
  /** A link made a moment ago, with its address where it can still be shown. */
  readonly made?: { readonly address: string | undefined } | undefined;
  /** What was done a moment ago. */
  readonly done?: ShareConfirmation | undefined;
  readonly instrumentVersion: number;
  readonly links: readonly ListedLink[];
  /** What to offer as the last day of a new link. */
  readonly lastDay: string;
  /** A secret of this drawing of the page. */
  readonly once: string;
  readonly snapshots: readonly SnapshotEntry[];
  readonly words: Words;
}

function OwnLink({ own, words }: Pick<SharePageProps, 'own' | 'words'>) {
  return (
    <Notice title={words.t('share.own.title')}>
      <p>{words.t('share.own.text')}</p>
      <LinkToKeep id="own" label={words.t('share.own.label')} address={own.address} />
    </Notice>
  );
}

function LinkToShow({ address, words }: { readonly address: string | undefined; readonly words: Words }) {
  if (address === undefined) {
    return (
      <DoneNotice title={words.t('share.create.unseen')}>
        <p>{words.t('share.create.unseenText')}</p>
      </DoneNotice>
    );
  }
  return (
    <DoneNotice title={words.t('share.create.made')}>
      <p>{words.t('share.create.madeText')}</p>
      <LinkToKeep id="new-link" label={words.t('share.create.madeLabel')} address={address} />
    </DoneNotice>
  );
}

/** Everything about an assessment but its answers: who may open it, its copies, its end. */
export function SharePage({
  assessmentId,
  city,
  revision,
  instrumentVersion,
  own,
  made,
  done,
  links,
  lastDay,
  once,
  snapshots,
  words,
}: SharePageProps) {
  const notice = made ? (
    <LinkToShow address={made.address} words={words} />
  ) : done ? (
    <DoneNotice title={words.t(`share.done.${done}`)} />
  ) : null;
  return (
    <Page
      title={words.t('share.title')}
      kicker={city}
      notice={notice}
      back={{ href: `/assessments/${assessmentId}`, label: words.t('share.back') }}
    >
      <OwnLink own={own} words={words} />
      <Part id="links" title={words.t('share.links.title')}>
        <LinkList
          assessmentId={assessmentId}
          instrumentVersion={instrumentVersion}
          links={links}
          ownLinkId={own.holderId}
          words={words}
        />
        <p className="mt-3 text-base text-muted">{words.t('share.links.stay')}</p>
        <NewLinkForm
          assessmentId={assessmentId}
          instrumentVersion={instrumentVersion}
          lastDay={lastDay}
          once={once}
          words={words}
        />
      </Part>
      <Part id="office" title={words.t('share.office.title')}>
        <p>{words.t('share.office.text')}</p>
        <p>
          <a href={`/assessments/${assessmentId}/office`}>{words.t('share.office.link')}</a>
        </p>
      </Part>
      <Part id="download" title={words.t('share.file.title')}>
        <p>{words.t('share.file.text')}</p>
        <p>
          <a href={`/api/v1/assessments/${assessmentId}`}>{words.t('share.file.link')}</a>
        </p>
      </Part>
      <Part id="snapshots" title={words.t('share.snapshots.title')}>
        <p>{words.t('share.snapshots.text')}</p>
        <SnapshotForm assessmentId={assessmentId} snapshots={snapshots} words={words} />
      </Part>
      <Part id="delete" title={words.t('share.delete.title')}>
        <DeleteForm assessmentId={assessmentId} city={city} revision={revision} words={words} />
      </Part>
    </Page>
  );
}
