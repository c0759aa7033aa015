import type { Instrument } from '@/lib/instrument/instrument';
import type { Words } from '@/lib/i18n/words';

export interface MethodBodyProps {
  readonly instrument: Instrument;
  readonly words: Words;
}
