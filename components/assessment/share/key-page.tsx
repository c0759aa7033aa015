import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { LinkActions } from '@/components/ui/fields/link-actions';
import { LinkToKeep } from '@/components/ui/fields/link-to-keep';
import { Page } from '@/components/ui/page';
import { ChoiceInput } from '@/components/assessment/form/question/choice-input';
import { QrCode } from '@/components/workshop/qr-code';
import type { Words } from '@/lib/i18n/catalogue/words';

interface KeyPageProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly address: string;
  /** Where the reader wants to go from here. */
  readonly then?: 'questions' | 'workshop';
  /** Going on was asked for without saying that the link is kept. */
  readonly unkept: boolean;
  readonly words: Words;
}

/** Right after the start: the one link that must not be lost, every way to keep it, and nothing else. */
export function KeyPage({ assessmentId, city, address, then = 'questions', unkept, words }: KeyPageProps) {
  const error = unkept ? words.t('share.own.tickFirst') : undefined;
  return (
    <Page title={words.t('share.own.newTitle')} kicker={city} lead={words.t('share.own.text')}>
      {error === undefined ? null : (
        <ErrorSummary title={words.t('site.error.summary')} errors={[{ href: '#kept', text: error }]} />
      )}
      <LinkToKeep id="own" label={words.t('share.own.label')} address={address} />
      <KeepingIt city={city} address={address} words={words} />
      <form method="get" action={`/assessments/${assessmentId}/share`} noValidate className="mt-8">
        <input type="hidden" name="new" value="1" />
        {then === 'workshop' ? <input type="hidden" name="then" value="workshop" /> : null}
        <div className={`mb-4 ${error === undefined ? '' : 'border-s-4 border-error ps-4'}`}>
          {error === undefined ? null : <p className="font-semibold text-error">{error}</p>}
          <ChoiceInput
            type="checkbox"
            id="kept"
            name="kept"
            value="yes"
            checked={false}
            label={words.t('share.own.kept')}
          />
        </div>
        <Button name="go" value="on">
          {words.t(then === 'workshop' ? 'share.own.nextWorkshop' : 'share.own.next')}
        </Button>
      </form>
      <p className="mt-6 text-base text-muted">
        {words.rich('share.own.later', { a: (chunks) => <a href={`/assessments/${assessmentId}/share`}>{chunks}</a> })}
      </p>
    </Page>
  );
}

/** To copy, to send to oneself, to download, to photograph. */
function KeepingIt({ city, address, words }: Pick<KeyPageProps, 'city' | 'address' | 'words'>) {
  const subject = words.t('share.own.mail.subject', { city });
  const mail = `mailto:?${new URLSearchParams({ subject, body: words.t('share.own.mail.body', { city, address }) })}`;
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${subject}\n${address}\n`)}`;
  return (
    <div className="mt-4 flex flex-wrap items-start gap-x-8 gap-y-4">
      <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <LinkActions
          address={address}
          title={subject}
          texts={{
            copy: words.t('share.own.copy'),
            copied: words.t('share.own.copied'),
            notCopied: words.t('share.own.notCopied'),
            share: words.t('share.own.share'),
          }}
        />
        {/* A space is "+" in a form, and "%20" in a mail. */}
        <a href={mail.replaceAll('+', '%20')}>{words.t('share.own.mail.link')}</a>
        <a href={file} download={words.t('share.own.fileName')}>
          {words.t('share.own.download')}
        </a>
      </p>
      <details>
        <summary className="cursor-pointer text-accent underline underline-offset-4">{words.t('share.own.qr')}</summary>
        <QrCode text={address} label={words.t('share.own.qrLabel')} className="mt-2 w-48" />
      </details>
    </div>
  );
}
