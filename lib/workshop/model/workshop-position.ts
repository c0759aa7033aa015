/** How far a workshop has come, so that a step names what its page showed. */
import type { Pace, WorkshopPhase } from './workshop';

interface Moving {
  readonly state: WorkshopPhase;
  readonly pace: Pace;
  readonly current?: string | undefined;
  /** Of all questions. */
  readonly rounds: readonly { readonly state: string }[];
}

/**
 * Equal where nobody has taken a step between: votes and people are no part of it. Rounds are begun and revealed, and
 * neither is taken back, so their numbers say it.
 *
 * @example workshopPosition({ state: 'open', pace: 'led', current: 'continuity', rounds: [{ state: 'voting' }] })
 * // 'open.led.continuity.1.0'
 */
export function workshopPosition({ state, pace, current = '', rounds }: Moving): string {
  return [state, pace, current, rounds.length, rounds.filter((round) => round.state === 'revealed').length].join('.');
}
