/** What a decision makes of the answer that stands, so that nothing that somebody else wrote goes with it. */
import type { Answer } from '@/lib/instrument/answers/answer';
import { inOrder } from '@/lib/instrument/answers/answer-in-order';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import type { Decision } from './workshop';

interface Standing {
  /** Of the assessment. */
  readonly answer: Answer | undefined;
  /** The one made before, in this workshop. */
  readonly decision: Decision | undefined;
}

interface Settled {
  readonly answer: Answer;
  readonly replaced?: Answer;
}

/**
 * Note and evidence that stand already stay: the reason of the workshop stands in its decision. How sure somebody was
 * is about what they said. It stays where the workshop says the same; where it says something else, it is kept with
 * what it was about.
 *
 * @see method, section 8
 * @example
 * const standing = { answer: { state: 'answered', value: 2, confidence: 'high' }, decision: undefined };
 * settle({ question, answer: { state: 'unsure' } }, standing).replaced
 * // { state: 'answered', value: 2, confidence: 'high' }
 */
export function settle({ answer }: Decision, standing: Standing): Settled {
  const { evidence, note } = standing.answer ?? {};
  const said = saidBefore(answer, standing);
  const confidence = said !== undefined && isSameAnswer(said, answer) ? said.confidence : undefined;
  const replaced = replacedBy(answer, standing);
  return {
    answer: {
      ...(evidence && { evidence }),
      ...(note !== undefined && { note }),
      ...(confidence && { confidence }),
      ...answer,
    },
    ...(replaced && { replaced }),
  };
}

/**
 * What this decision says about how sure somebody was is found with: what stands, or, where that is the workshop's own,
 * what it replaced.
 */
function saidBefore(agreed: Answer, standing: Standing): Answer | undefined {
  const { answer } = standing;
  return answer !== undefined && isSameAnswer(answer, agreed) ? answer : saidByOthers(standing);
}

function replacedBy(agreed: Answer, standing: Standing): Answer | undefined {
  const said = saidByOthers(standing);
  // What is empty is left out.
  return said === undefined || isSameAnswer(said, agreed) ? undefined : inOrder({ ...said, evidence: [], note: '' });
}

/** What stands, unless it is what this workshop decided before. */
function saidByOthers({ answer, decision }: Standing): Answer | undefined {
  return answer !== undefined && decision !== undefined && isSameAnswer(answer, decision.answer)
    ? decision.replaced
    : answer;
}

/**
 * Two answers that say the same, whatever they rest on.
 *
 * @example isSameAnswer({ state: 'unsure', note: 'Ask the port.' }, { state: 'unsure' }) // true
 */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(givenAnswer(inOrder(one))) === JSON.stringify(givenAnswer(inOrder(other)));
}
