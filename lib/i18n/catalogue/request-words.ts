import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { environment } from '@/lib/env';
import { createWords } from './create-words';
import { english, pseudoLocales, publishedLocales } from './locales';
import type { Words } from './words';

export const localeCookie = 'chancery-locale';

/** The words of the language that this request asks for; pseudo-languages only where the installation allows them. */
export const requestWords = cache(async (): Promise<Words> => {
  const asked = (await cookies()).get(localeCookie)?.value;
  const offered = environment().pseudoLocales ? [...publishedLocales, ...pseudoLocales] : publishedLocales;
  return createWords(offered.find((locale) => locale.tag === asked) ?? english);
});
