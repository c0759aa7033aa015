/** What of a round may leave the room. */
import { fewestVoters } from './tally';
import type { Anonymity, Tally } from './workshop';

/**
 * The tally as a record, a report or a document may show it; nothing where fewer than five voted and names were not
 * agreed on. In the room itself every revealed tally is shown.
 *
 * @see method, section 8
 * @example shownTally('nothing', { voters: 4, unsure: 0, counts: { yes: 4, no: 0 } }) // undefined
 */
export function shownTally(anonymity: Anonymity, tally: Tally | undefined): Tally | undefined {
  return tally !== undefined && (anonymity === 'names' || tally.voters >= fewestVoters) ? tally : undefined;
}

/**
 * What is left of a tally when the votes are deleted: nothing that says how one person voted. A department of fewer than
 * five goes, and with it all the others, also where names were agreed on: the names are gone then.
 *
 * @see method, section 8
 * @example keptTally('names', { voters: 9, unsure: 0, counts, departments: [{ department: 'Ports', voters: 1, unsure: 0, counts }] })?.departments // undefined
 */
export function keptTally(anonymity: Anonymity, tally: Tally): Tally | undefined {
  const shown = shownTally(anonymity, tally);
  if (shown?.departments === undefined || shown.departments.every(({ voters }) => voters >= fewestVoters)) return shown;
  const { voters, unsure, counts } = shown;
  return { voters, unsure, counts };
}
