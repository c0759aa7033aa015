/** From answers to indicators (method, section 2), in flat arrays that follow a plan. */
import type { Answer, Answers } from '@/lib/instrument/answer';
import { askedness, type Askedness } from '@/lib/instrument/asked';
import type { Question } from '@/lib/instrument/instrument';
import type { IndicatorSource, Plan } from './plan';
import type { IndicatorStatus } from './score';
import { chosenOptions, valueOf } from './value-of';

/** The statuses in the order of their codes in the arrays. */
export const indicatorStatuses = ['unknown', 'answered', 'closed', 'not-applicable'] as const satisfies readonly IndicatorStatus[];

export const statusCodes = { unknown: 0, answered: 1, closed: 2, 'not-applicable': 3 } as const satisfies Record<IndicatorStatus, number>;

/** One entry an indicator, in the order of the plan. */
export interface EncodedAnswers {
  /** Index into `indicatorStatuses`. */
  readonly status: Uint8Array;
  /** In [0, 1] where answered, else 0. */
  readonly value: Float64Array;
  /** 1 where an answered indicator carries at least one evidence item, else 0. */
  readonly evidence: Uint8Array;
}

interface Reading {
  readonly status: IndicatorStatus;
  readonly value: number;
  readonly evidenced: boolean;
}

/**
 * Reads off every indicator of a plan. Answers to questions that are not asked, and their evidence, have no
 * effect; neither has the order of the answers.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example
 * encodeAnswers(plan, { continuity: { state: 'answered', value: 2 } }).value[continuity] // 0.5
 */
export function encodeAnswers(plan: Plan, answers: Answers): EncodedAnswers {
  const asked = askedness(plan.instrument, plan.form, answers);
  const count = plan.sources.length;
  const encoded = { status: new Uint8Array(count), value: new Float64Array(count), evidence: new Uint8Array(count) };
  plan.sources.forEach((source, position) => {
    const reading = read(source, answers, asked);
    encoded.status[position] = statusCodes[reading.status];
    encoded.value[position] = reading.value;
    encoded.evidence[position] = reading.evidenced ? 1 : 0;
  });
  return encoded;
}

type AskedById = ReadonlyMap<string, Askedness>;

function read(source: IndicatorSource, answers: Answers, asked: AskedById): Reading {
  if (source.kind === 'question') return readQuestion(source.question, heard(source.question, answers, asked));
  return readCoverage(source, heard(source.wanted, answers, asked), heard(source.held, answers, asked));
}

function readQuestion(question: Question, answer: Heard): Reading {
  if (answer.status !== 'answered') return without(answer.status);
  return { status: 'answered', value: valueOf(question, answer.value), evidenced: answer.evidenced };
}

/**
 * The share of what is wanted that is there. What is wanted comes first: with nothing wanted, or not known what,
 * there is no share. Only then does a closed second question count as the empty set.
 */
function readCoverage(source: IndicatorSource & { kind: 'derived' }, wanted: Heard, held: Heard): Reading {
  if (wanted.status === 'not-applicable') return without('not-applicable');
  if (wanted.status !== 'answered') return without('unknown');
  const sought = [...chosenOptions(source.wanted, wanted.value)];
  if (sought.length === 0) return without('unknown');
  if (held.status !== 'answered') return without(held.status);
  const there = chosenOptions(source.held, held.value);
  const covered = sought.filter((option) => there.has(option)).length;
  return { status: 'answered', value: covered / sought.length, evidenced: held.evidenced };
}

function without(status: IndicatorStatus): Reading {
  return { status, value: 0, evidenced: false };
}

type Answered = Extract<Answer, { state: 'answered' }>;

/** What is to be heard of a question: its answer only where it is asked. */
type Heard =
  | { readonly status: Exclude<IndicatorStatus, 'answered'> }
  | { readonly status: 'answered'; readonly value: Answered['value']; readonly evidenced: boolean };

function heard(question: Question, answers: Answers, asked: AskedById): Heard {
  const askedNow = asked.get(question.id);
  if (askedNow === 'closed' || askedNow === 'not-applicable') return { status: askedNow };
  const answer = askedNow === 'asked' && Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer === undefined ? { status: 'unknown' } : hearAnswer(answer);
}

function hearAnswer(answer: Answer): Heard {
  switch (answer.state) {
    case 'answered':
      return { status: 'answered', value: answer.value, evidenced: (answer.evidence ?? []).length > 0 };
    case 'not-applicable':
      return { status: 'not-applicable' };
    case 'unsure':
    case 'withheld':
      return { status: 'unknown' };
  }
}
