import { LinkToKeep } from '@/components/share/link-to-keep';
import { DoneNotice } from '@/components/ui/done-notice';
import type { Words } from '@/lib/i18n/words';

/** The receipt code, at the only time that it can be shown. */
export function ReceiptToKeep({ receipt, words }: { readonly receipt: string; readonly words: Words }) {
  return (
    <DoneNotice title={words.t('contribution.given.title')}>
      <p>{words.t('contribution.given.text')}</p>
      <LinkToKeep id="receipt" label={words.t('contribution.given.label')} address={receipt} />
      <p className="mt-3">{words.rich('contribution.given.use', { a: (text) => <a href="/benchmark/withdrawal">{text}</a> })}</p>
    </DoneNotice>
  );
}
