import type { Words } from '@/lib/i18n/catalogue/words';

/** Sentences for the script, `{name}` and `{reason}` still in braces. */
export interface ProgressTexts {
  readonly making: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly done: string;
  readonly failed: string;
  readonly offline: string;
}

export function progressTexts(words: Words): ProgressTexts {
  const text = (key: keyof ProgressTexts) =>
    words.t(`documents.progress.${key}`, { name: '{name}', reason: '{reason}' });
  return {
    making: text('making'),
    cancel: text('cancel'),
    cancelled: text('cancelled'),
    done: text('done'),
    failed: text('failed'),
    offline: text('offline'),
  };
}
