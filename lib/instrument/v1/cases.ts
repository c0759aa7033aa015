/** Real cities, with what the public record says of them and unsure for all the rest. No city's own answers are known. */
import type { Answer, Answers } from '../answer';
import type { PublicRecord } from '../persona';
import { barcelona } from './cases/barcelona';
import { losAngeles } from './cases/los-angeles';
import { toronto } from './cases/toronto';
import { instrumentV1 } from './instrument';

/** In the order of their names. */
export const publicRecords: readonly PublicRecord[] = [barcelona, losAngeles, toronto].map(withTheRestUnsure);

/**
 * The public record of a city.
 *
 * @throws RangeError where there is none.
 * @example requirePublicRecord('toronto').assessment.answers['strategy-exists'] // { state: 'unsure' }
 */
export function requirePublicRecord(id: string): PublicRecord {
  const found = publicRecords.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`There is no public record '${id}'`);
  return found;
}

function withTheRestUnsure(documented: PublicRecord): PublicRecord {
  const { assessment } = documented;
  const answers: Answers = Object.fromEntries(
    instrumentV1.questions.map(({ id }): [string, Answer] => [id, assessment.answers[id] ?? { state: 'unsure' }]),
  );
  return { ...documented, assessment: { ...assessment, answers } };
}
