/** An answer without its evidence, note and confidence. */
import type { Answer, AnswerValue } from './answer';
import type { NotApplicableReason } from '@/lib/instrument/model/instrument';

export type GivenAnswer =
  | { readonly state: 'answered'; readonly value: AnswerValue }
  | { readonly state: 'unsure' | 'withheld' }
  | { readonly state: 'not-applicable'; readonly reason: NotApplicableReason };

/**
 * What was said, and nothing beside it.
 *
 * @example givenAnswer({ state: 'unsure', note: 'Ask the treasurer' }) // { state: 'unsure' }
 */
export function givenAnswer(answer: Answer): GivenAnswer {
  switch (answer.state) {
    case 'answered':
      return { state: 'answered', value: answer.value };
    case 'not-applicable':
      return { state: 'not-applicable', reason: answer.reason };
    case 'unsure':
    case 'withheld':
      return { state: answer.state };
  }
}
