import { Button, ButtonLink } from '@/components/ui/button';
import { DoneNotice } from '@/components/ui/done-notice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import { TextField } from '@/components/ui/fields/text-field';
import type { Words } from '@/lib/i18n/catalogue/words';

export const withdrawalErrors = ['missing', 'shape', 'unknown'] as const;
export type WithdrawalError = (typeof withdrawalErrors)[number];

interface WithdrawalPageProps {
  readonly done: boolean;
  readonly error: WithdrawalError | undefined;
  /** What was typed and refused. */
  readonly typed: string | undefined;
  readonly words: Words;
}

/** Takes a contribution back for whoever holds its receipt code. */
export function WithdrawalPage({ done, error, typed, words }: WithdrawalPageProps) {
  const back = { href: '/benchmark', label: words.t('benchmark.back') };
  if (done) return <Withdrawn back={back} words={words} />;
  const text = error && words.t(`contribution.withdrawal.errors.${error}`);
  return (
    <Page
      title={words.t('contribution.withdrawal.title')}
      lead={words.t('contribution.withdrawal.lead')}
      back={back}
      notice={
        text === undefined ? null : (
          <ErrorSummary title={words.t('site.error.summary')} errors={[{ href: '#code', text }]} />
        )
      }
    >
      <form method="post" action="/benchmark/withdrawal/send">
        <TextField
          id="code"
          label={words.t('contribution.withdrawal.field')}
          hint={words.t('contribution.withdrawal.hint')}
          error={text}
          maxLength={200}
          {...(typed !== undefined && { value: typed })}
        />
        <Button>{words.t('contribution.withdrawal.submit')}</Button>
      </form>
      <Part id="what" title={words.t('contribution.withdrawal.what.title')}>
        <ul className="list-disc space-y-2 ps-6">
          <li>{words.t('contribution.withdrawal.what.leaves')}</li>
          <li>{words.t('contribution.withdrawal.what.stays')}</li>
        </ul>
      </Part>
    </Page>
  );
}

interface WithdrawnProps {
  readonly back: { readonly href: string; readonly label: string };
  readonly words: Words;
}

function Withdrawn({ back, words }: WithdrawnProps) {
  const notice = (
    <DoneNotice title={words.t('contribution.withdrawal.done')}>
      <p>{words.t('contribution.withdrawal.what.leaves')}</p>
      <p>{words.t('contribution.withdrawal.what.stays')}</p>
    </DoneNotice>
  );
  return (
    <Page title={words.t('contribution.withdrawal.title')} back={back} notice={notice}>
      <p>
        <ButtonLink href={back.href}>{words.t('contribution.withdrawal.doneNext')}</ButtonLink>
      </p>
    </Page>
  );
}
