import { Notice } from '@/components/ui/notice';
import type { Words } from '@/lib/i18n/words';
import type { EvidenceItem } from '@/lib/instrument/answer';

export function InventedNotice({ words }: { readonly words: Words }) {
  return (
    <Notice tone="warning" title={words.t('report.examples.inventedNotice')}>
      <p>{words.t('report.examples.inventedNoticeText')}</p>
    </Notice>
  );
}

interface PublicRecordNoticeProps {
  readonly words: Words;
  readonly documents: readonly EvidenceItem[];
}

export function PublicRecordNotice({ words, documents }: PublicRecordNoticeProps) {
  return (
    <Notice tone="warning" title={words.t('report.examples.publicNotice')}>
      <p>{words.t('report.examples.publicNoticeText')}</p>
      <p className="font-semibold">{words.t('report.examples.documents')}</p>
      <ul className="list-disc ps-5">
        {documents.map(({ title, url }) => (
          <li key={title}>{url === undefined ? title : <a href={url}>{title}</a>}</li>
        ))}
      </ul>
    </Notice>
  );
}
