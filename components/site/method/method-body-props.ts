import type { Instrument } from '@/lib/instrument/model/instrument';
import type { Words } from '@/lib/i18n/catalogue/words';

export interface MethodBodyProps {
  readonly instrument: Instrument;
  readonly words: Words;
}
