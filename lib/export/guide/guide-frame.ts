import type { Words } from '@/lib/i18n/catalogue/words';
import type { TextDocument } from '@/lib/export/model/document';

/** The day that guide and cards were last changed on: files of the same words are the same bytes. */
export const guideDate = '2026-11-23';

/** What the guide and the cards have in common; `part` is the key under which title, kind and foot stand. */
export function guideFrame(words: Words, part: 'guide' | 'guide.cards'): Omit<TextDocument, 'blocks'> {
  return {
    title: words.t(`${part}.title`),
    language: words.locale,
    direction: words.direction,
    date: guideDate,
    author: words.t('site.name'),
    foot: words.t(`${part}.foot`),
    pageOf: words.t('guide.pageOf', { page: '{page}', pages: '{pages}' }),
  };
}
