/** The attack on what an installation has published, as it is kept beside its latest edition. */
import type { Instrument } from '@/lib/instrument/instrument';
import type { Edition } from '../edition/edition';
import type { Ledger } from '../edition/ledger';
import { attackEditions } from './attack-editions';
import type { AttackResult } from './attack-result';
import { coalition } from './insider-log';
import { insiderLogOf } from './insider-log-of';

export interface Published {
  readonly instrument: Instrument;
  /** All up to and including the one that the result is for, oldest first, as readers get them; at least one. */
  readonly editions: readonly Edition[];
  /** The one that was made with the last of them. */
  readonly ledger: Ledger;
}

/**
 * The coalition is the worst there could be: nobody who runs the attack on real editions knows who holds what.
 *
 * @throws RangeError where there is no edition, or the ledger is not that of the last one.
 * @see method, section 6
 * @example attackResultOf({ instrument, editions, ledger })
 * // { methodVersion: 1, edition: 3, sets: 41230, narrowed: 0, coalition: 2 }
 */
export function attackResultOf({ instrument, editions, ledger }: Published): AttackResult {
  const last = editions.at(-1);
  if (last?.number !== ledger.edition) throw new RangeError(`The ledger is that of edition ${ledger.edition}, not of the last one given`);
  const { sets, narrowings } = attackEditions({ instrument, editions, log: insiderLogOf(ledger) });
  return { methodVersion: last.methodVersion, edition: last.number, sets, narrowed: narrowings.length, coalition };
}
