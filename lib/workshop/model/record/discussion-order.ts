/** What a workshop should talk about first, and why. */
import { isListKind } from '@/lib/instrument/form/answer-draft';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { type AreaId, areaIds, type FormId, type Instrument, type Question } from '@/lib/instrument/model/instrument';
import { disagreement } from '@/lib/workshop/model/tally/disagreement';
import { isConsensus, leastDivided } from '@/lib/workshop/model/tally/consensus';
import { countedKeys } from '@/lib/workshop/model/tally/tally';
import { answeredIn, countOf } from '@/lib/workshop/model/tally/tally-summary';
import type { Tally } from '@/lib/workshop/model/workshop';

/** Why a question stands where it stands; the words stand under `voting.projector.why.<code>`. */
export const discussionReasons = [
  'nobody-answered',
  'mostly-unsure',
  'some-unsure',
  'opposed',
  'spread',
  'divided',
  'close',
  'agreed',
] as const;
export type DiscussionReason = (typeof discussionReasons)[number];

export interface Discussion {
  readonly question: string;
  /** In [0, 1]. */
  readonly disagreement: number;
  /** In [0, 1]: see `areaShare`. */
  readonly weight: number;
  /** The order goes by it: see `urgencyOf`. */
  readonly urgency: number;
  readonly reason: DiscussionReason;
}

export interface RevealedQuestion {
  readonly question: string;
  /** Of its last revealed round. */
  readonly tally: Tally;
}

interface Weighing {
  readonly instrument: Instrument;
  readonly form: FormId;
}

/**
 * The most urgent first, by `urgencyOf`; ties in the order of the questionnaire, which is also the order
 * of all that is not scored.
 *
 * @throws RangeError where the instrument has no such question.
 * @see method, section 8
 * @example orderOfDiscussion({ instrument, form: 'full' }, [{ question: 'continuity', tally }])[0]?.reason // 'opposed'
 */
export function orderOfDiscussion(weighing: Weighing, revealed: readonly RevealedQuestion[]): readonly Discussion[] {
  const places = new Map(weighing.instrument.questions.map(({ id }, place) => [id, place]));
  const inOrder = revealed.toSorted(
    (one, other) => (places.get(one.question) ?? 0) - (places.get(other.question) ?? 0),
  );
  return inOrder.map((one) => discussionOf(weighing, one)).toSorted((one, other) => other.urgency - one.urgency);
}

/**
 * How much a question needs talking about: its disagreement and the share of the unsure, added up, times its weight. So
 * of two questions with the same weight, on which those who answered are equally far apart, the one comes first on
 * which more were unsure; and one on which all were unsure is as urgent as one that splits the whole workshop.
 *
 * @param weight in [0, 1]: see `areaShare`
 * @see method, section 8
 * @example urgencyOf({ voters: 4, unsure: 1, disagreement: 0.5 }, 0.2) // 0.15
 */
export function urgencyOf({ voters, unsure, disagreement: apart = 0 }: Voted, weight: number): number {
  return voters === 0 ? 0 : weight * (apart + unsure / voters);
}

interface Voted {
  readonly voters: number;
  readonly unsure: number;
  /** In [0, 1]; absent where nobody gave an answer. */
  readonly disagreement?: number;
}

function discussionOf({ instrument, form }: Weighing, { question: id, tally }: RevealedQuestion): Discussion {
  const question = requireQuestion(instrument, id);
  const weight = areaShare(instrument, id, form);
  const apart = disagreement(question, tally);
  return {
    question: id,
    disagreement: apart,
    weight,
    urgency: urgencyOf({ ...tally, disagreement: apart }, weight),
    reason: reasonOf(question, tally),
  };
}

/** Of disagreement among those who answered. */
const mostOfClose = 0.25;
/** One in five. */
const fewestUnsure = 0.2;

function reasonOf(question: Question, tally: Tally): DiscussionReason {
  if (answeredIn(tally) === 0) return 'nobody-answered';
  if (tally.unsure * 2 >= tally.voters) return 'mostly-unsure';
  const several = isListKind(question.kind);
  if (
    !several &&
    isConsensus({ voters: tally.voters, counts: countedKeys(question).map((key) => countOf(tally, key)) })
  )
    return 'agreed';
  const apart = disagreement(question, tally);
  if (apart < leastDivided && tally.unsure >= fewestUnsure * tally.voters) return 'some-unsure';
  if (question.kind === 'levels') return spreadOf(apart);
  return several && apart <= mostOfClose ? 'close' : 'divided';
}

/** More than half is an agreement below nought: more votes at the ends than between them. */
function spreadOf(apart: number): DiscussionReason {
  if (apart <= mostOfClose) return 'close';
  return apart > leastDivided ? 'opposed' : 'spread';
}

/**
 * What a question is worth, in [0, 1]: its share of the weight of the area that it counts towards in this form, also
 * where it counts by way of a derived indicator; 0 for what is not scored.
 *
 * @throws RangeError where the instrument has no such question.
 * @see method, sections 3 and 8
 * @example areaShare(instrument, 'barriers') // 0
 */
export function areaShare(instrument: Instrument, id: string, form: FormId = 'full'): number {
  requireQuestion(instrument, id);
  return areaIds.reduce((sum, area) => sum + shareOf(weightsOf(instrument, form, area), id), 0);
}

interface Weight {
  readonly from: readonly string[];
  readonly weight: number;
}

function shareOf(weights: readonly Weight[], id: string): number {
  const total = (some: readonly Weight[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const own = weights.filter(({ from }) => from.includes(id));
  return own.length === 0 ? 0 : total(own) / total(weights);
}

function weightsOf({ questions, derivedIndicators }: Instrument, form: FormId, area: AreaId): readonly Weight[] {
  const direct = questions.flatMap(({ id, core, scores }) =>
    scores?.area === area && (form === 'full' || core) ? [{ from: [id], weight: scores.weight }] : [],
  );
  const derived = derivedIndicators.flatMap(({ from, scores }) =>
    scores.area === area && form === 'full' ? [{ from, weight: scores.weight }] : [],
  );
  return [...direct, ...derived];
}
