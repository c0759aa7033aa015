import { Notice } from '@/components/ui/notice';
import type { Words } from '@/lib/i18n/catalogue/words';

export function InventedNotice({ words }: { readonly words: Words }) {
  return (
    <Notice tone="warning" title={words.t('report.examples.inventedNotice')}>
      <p>{words.t('report.examples.inventedNoticeText')}</p>
    </Notice>
  );
}
