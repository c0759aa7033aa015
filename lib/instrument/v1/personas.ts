/** The invented cities that unit tests, demonstration data and browser tests share. */
import type { Persona } from '@/lib/instrument/model/persona';
import { evidencedCapital } from './personas/evidenced-capital';
import { harbourInProgress } from './personas/harbour-in-progress';
import { lowIncomeSecondary } from './personas/low-income-secondary';
import { secondaryQuick } from './personas/secondary-quick';
import { sharedServiceTown } from './personas/shared-service-town';
import { silentSuburb } from './personas/silent-suburb';
import { spreadMegacity } from './personas/spread-megacity';
import { thinTertiary } from './personas/thin-tertiary';

/** By the letter in their names, A to H. */
export const personas: readonly Persona[] = [
  thinTertiary,
  secondaryQuick,
  evidencedCapital,
  spreadMegacity,
  silentSuburb,
  lowIncomeSecondary,
  sharedServiceTown,
  harbourInProgress,
];

/**
 * The persona of an id.
 *
 * @throws RangeError where there is none.
 * @example requirePersona('spread-megacity').assessment.city // 'Example city D (invented)'
 */
export function requirePersona(id: string): Persona {
  const persona = personas.find((candidate) => candidate.id === id);
  if (persona === undefined) throw new RangeError(`There is no persona '${id}'`);
  return persona;
}
