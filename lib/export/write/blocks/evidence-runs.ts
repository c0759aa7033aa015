import type { Words } from '@/lib/i18n/catalogue/words';
import type { EvidenceItem } from '@/lib/instrument/answers/answer';
import type { Run, Text } from '@/lib/export/model/document';
import { phrase, typed } from './phrase';

/** Whether an address may be followed from a document. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** A document or page that an answer rests on, linked where it is on the web. */
export function evidenceText(words: Words, { title, url, date }: EvidenceItem): Text {
  const text =
    date === undefined ? typed(title) : phrase(words, 'report.area.dated', { values: { date }, own: { title } });
  return url !== undefined && isWebAddress(url) ? text.map((run): Run => ({ ...run, link: url })) : text;
}

/** All of them on one line, or that there is none. */
export function evidenceLine(words: Words, items: readonly EvidenceItem[]): Text {
  if (items.length === 0) return [{ text: words.t('report.area.noEvidence') }];
  const separator: Run = { text: words.t('report.answers.separator') };
  return items.flatMap((item, place) => [...(place === 0 ? [] : [separator]), ...evidenceText(words, item)]);
}
