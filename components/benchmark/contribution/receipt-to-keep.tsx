import { LinkToKeep } from '@/components/ui/fields/link-to-keep';
import { DoneNotice } from '@/components/ui/done-notice';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { ReceiptToShow } from './contribution-query';

/** The receipt code, at the only time that it can be shown; past that time, how to come by another. */
export function ReceiptToKeep({ done, receipt, words }: ReceiptToShow & { readonly words: Words }) {
  if (receipt === undefined) {
    return (
      <DoneNotice title={words.t('contribution.given.unseen')}>
        <p>{words.t('contribution.given.unseenText')}</p>
      </DoneNotice>
    );
  }
  return (
    <DoneNotice title={words.t(`contribution.given.titles.${done}`)}>
      <p>{words.t('contribution.given.text')}</p>
      <LinkToKeep id="receipt" label={words.t('contribution.given.label')} address={receipt} />
      <p className="mt-3">
        {words.rich('contribution.given.use', { a: (text) => <a href="/benchmark/withdrawal">{text}</a> })}
      </p>
    </DoneNotice>
  );
}
