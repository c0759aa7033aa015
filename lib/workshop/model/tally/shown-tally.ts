/** What of a round may leave the workshop, and what stays when its votes are deleted: the same. */
import { departmentGroups } from './department-groups';
import { fewestVoters } from './tally';
import type { Anonymity, Tally } from '@/lib/workshop/model/workshop';

/**
 * The tally as a record, a report or a document may show it; nothing where fewer than five voted and names were not
 * agreed on. Departments are in groups of at least three, also where they were counted before that was the rule. In the
 * workshop itself every revealed tally is shown.
 *
 * @see method, section 8
 * @example shownTally('nothing', { voters: 4, unsure: 0, counts: { yes: 4, no: 0 } }) // undefined
 */
export function shownTally(anonymity: Anonymity, tally: Tally | undefined): Tally | undefined {
  if (tally === undefined || tally.voters === 0 || (anonymity !== 'names' && tally.voters < fewestVoters))
    return undefined;
  const { voters, unsure, counts, departments = [] } = tally;
  const groups = anonymity === 'nothing' ? [] : departmentGroups(departments);
  return { voters, unsure, counts, ...(groups.length > 0 && { departments: groups }) };
}
