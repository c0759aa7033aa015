import { DocumentBlocks } from '@/components/document/document-blocks';
import { Page } from '@/components/ui/page';
import { Contents } from '@/components/ui/part';
import { contentsOf } from '@/lib/export/model/document-contents';
import { guideBlocks } from '@/lib/export/guide/write-guide';
import { loweredHeadings } from '@/lib/export/model/lowered-headings';
import type { Words } from '@/lib/i18n/catalogue/words';
import { longTextStyle } from '@/components/document/long-text-style';

const links = [
  { href: '/workshop-guide/pdf', key: 'pdf', file: true },
  { href: '/workshop-guide/cards', key: 'cards', file: false },
  { href: '/workshop-guide/cards/pdf', key: 'cardsPdf', file: true },
] as const;

/** How to lead a workshop: the same text as in the file. */
export function GuidePage({ words }: { readonly words: Words }) {
  const blocks = guideBlocks(words);
  return (
    <Page title={words.t('guide.title')} lead={words.t('guide.pageLead')}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        {links.map(({ href, key, file }) => (
          <li key={key}>
            <a href={href} {...(file && { download: '' })} className="inline-block py-1">
              {words.t(`guide.links.${key}`)}
            </a>
          </li>
        ))}
      </ul>
      <Contents title={words.t('guide.contents')} items={contentsOf(blocks)} />
      <div className={longTextStyle}>
        <DocumentBlocks blocks={loweredHeadings(blocks)} />
      </div>
    </Page>
  );
}
