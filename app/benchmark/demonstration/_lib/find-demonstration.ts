import 'server-only';
import { type Demonstration, demonstrationEdition } from '@/lib/benchmark/demonstration/demonstration-edition';
import { currentInstrument } from '@/lib/instrument/registry';

let made: Demonstration | undefined;

/** The edition of invented cities, made anew by each process and never stored. */
export function findDemonstration(): Demonstration {
  made ??= demonstrationEdition(currentInstrument);
  return made;
}
