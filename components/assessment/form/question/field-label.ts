import { questionKey } from '@/lib/i18n/text/question-key';
import type { Words } from '@/lib/i18n/catalogue/words';
import { currentInstrument } from '@/lib/instrument/registry';

/** What people call a field of the answer form, where it has to be shown back to them outside the form. */
export function fieldLabel(words: Words, name: string): string | undefined {
  const question = name.split('.', 1)[0] ?? '';
  const key = `${questionKey(currentInstrument.version, question)}.short`;
  return /^[a-z0-9-]+$/.test(question) && words.has(key) ? words.t(key) : undefined;
}
