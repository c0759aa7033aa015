/** What the pages say, by the keys that they say it with. */
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';

export const words = createWords(english);
