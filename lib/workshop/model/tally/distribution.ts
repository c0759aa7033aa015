/** What a tally says, worked out for a record: every answer with its count, and the figures that sum it up. */
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { disagreement } from './disagreement';
import { countedKeys } from './tally';
import { answeredIn, type Counted, countOf, tallySummary } from './tally-summary';
import type { Tally } from '@/lib/workshop/model/workshop';
import type { CountedVotes, Distribution, GroupName } from '@/lib/workshop/model/record/workshop-record';

/**
 * @throws RangeError where the instrument has no such question.
 * @see method, section 8
 * @example
 * distributionOf(instrument, 'strategy-exists', { voters: 6, unsure: 1, counts: { yes: 3, no: 2 } }).summary
 * // { kind: 'one', largest: ['yes'], share: 0.5 }
 */
export function distributionOf(instrument: Instrument, id: string, tally: Tally): Distribution {
  const question = requireQuestion(instrument, id);
  return {
    ...countedVotes(question, tally),
    ...(answeredIn(tally) > 0 && { disagreement: disagreement(question, tally) }),
    ...(tally.departments && {
      departments: tally.departments.map((one) => ({ ...groupName(one), ...countedVotes(question, one) })),
    }),
  };
}

function groupName({ department }: GroupName): GroupName {
  return department === undefined ? {} : { department };
}

function countedVotes(question: Question, tally: Counted): CountedVotes {
  const counts = countedKeys(question).map((key) => ({ key, count: countOf(tally, key) }));
  return { voters: tally.voters, unsure: tally.unsure, counts, summary: tallySummary(question, tally) };
}
