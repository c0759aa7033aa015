/** From answers to an indicator (method, section 2). */
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import type { Askedness } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import type { Indicator, IndicatorSource } from './indicators-of';
import type { IndicatorScore, IndicatorStatus } from './score';
import { chosenOptions, valueOf } from './value-of';

/** What a city said, and what it is asked. */
export interface AnswerCell {
  readonly answers: Answers;
  /** As `askedness` tells it of these answers. */
  readonly asked: ReadonlyMap<string, Askedness>;
}

/**
 * What the answers say of one indicator: its value where it is answered, 0 where it is closed, [0, 1] where it is
 * unknown. One that is not applicable is given as [0, 0] and counts nowhere.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example
 * readIndicator(strategyExists, { answers: { 'strategy-exists': { state: 'answered', value: 'yes' } }, asked })
 * // { id: 'strategy-exists', area: 'strategy', weight: 3, status: 'answered', lo: 1, hi: 1, evidenced: false }
 */
export function readIndicator({ id, area, weight, source }: Indicator, said: AnswerCell): IndicatorScore {
  const reading = source.kind === 'question' ? readQuestion(source, said) : readCoverage(source, said);
  const { status, lo, hi, evidenced } = reading;
  return { id, area, weight, status, lo, hi, evidenced };
}

type Reading = Pick<IndicatorScore, 'status' | 'lo' | 'hi' | 'evidenced'>;

const without: Readonly<Record<Exclude<IndicatorStatus, 'answered'>, Reading>> = {
  closed: { status: 'closed', lo: 0, hi: 0, evidenced: false },
  unknown: { status: 'unknown', lo: 0, hi: 1, evidenced: false },
  'not-applicable': { status: 'not-applicable', lo: 0, hi: 0, evidenced: false },
};

function known(value: number, evidenced: boolean): Reading {
  return { status: 'answered', lo: value, hi: value, evidenced };
}

function readQuestion({ question }: IndicatorSource & { kind: 'question' }, said: AnswerCell): Reading {
  const answer = hear(question, said);
  if (answer.status !== 'answered') return without[answer.status];
  return known(valueOf(question, answer.value), answer.evidenced);
}

/**
 * What is wanted comes first: with nothing wanted, or not known what, there is no share. Only then does a closed
 * second question count as the empty set. The evidence is that of what is held.
 */
function readCoverage({ wanted, held }: IndicatorSource & { kind: 'coverage' }, said: AnswerCell): Reading {
  const [wish, there] = [hear(wanted, said), hear(held, said)];
  if (wish.status === 'not-applicable') return without['not-applicable'];
  if (wish.status !== 'answered') return without.unknown;
  const sought = chosenOptions(wanted, wish.value);
  if (sought.length === 0) return without.unknown;
  if (there.status !== 'answered') return without[there.status];
  const options = chosenOptions(held, there.value);
  const covered = sought.filter((option) => options.includes(option)).length;
  return known(covered / sought.length, there.evidenced);
}

type Heard =
  | { readonly status: 'answered'; readonly value: AnswerValue; readonly evidenced: boolean }
  | { readonly status: Exclude<IndicatorStatus, 'answered'> };

/** What is to be heard of a question: its answer only where it is asked. */
function hear({ id }: Question, { answers, asked }: AnswerCell): Heard {
  const askedNow = asked.get(id);
  if (askedNow === 'closed' || askedNow === 'not-applicable') return { status: askedNow };
  return askedNow === 'asked' && Object.hasOwn(answers, id) ? hearAnswer(answers[id]) : { status: 'unknown' };
}

function hearAnswer(answer: Answer | undefined): Heard {
  switch (answer?.state) {
    case 'answered':
      return { status: 'answered', value: answer.value, evidenced: (answer.evidence ?? []).length > 0 };
    case 'not-applicable':
      return { status: 'not-applicable' };
    case 'unsure':
    case 'withheld':
    case undefined:
      return { status: 'unknown' };
  }
}
