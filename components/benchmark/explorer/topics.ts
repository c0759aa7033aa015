import { sectionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { allTopics } from './explorer-query';

/** By what the figures can be looked at: the five areas (an empty value), each section, or everything on one page. */
export function offeredTopics({
  words,
  instrument,
}: Reading): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: '', label: words.t('benchmark.areas.title') },
    ...instrument.sections.map((section) => ({
      value: section,
      label: words.t(`${sectionKey(instrument.version, section)}.title`),
    })),
    { value: allTopics, label: words.t('benchmark.explorer.allTopics') },
  ];
}
