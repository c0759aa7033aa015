/** How far a room has come, so that a step names what its page showed. */
import type { Pace, WorkshopState } from './workshop';

interface Moving {
  readonly state: WorkshopState;
  readonly pace: Pace;
  readonly current?: string | undefined;
  /** Of all questions. */
  readonly rounds: readonly { readonly state: string }[];
}

/**
 * Equal where nobody has taken a step between: votes and people are no part of it. Rounds are begun and revealed, and
 * neither is taken back, so their numbers say it.
 *
 * @example roomStand({ state: 'open', pace: 'led', current: 'continuity', rounds: [{ state: 'voting' }] }) // 'open.led.continuity.1.0'
 */
export function roomStand({ state, pace, current = '', rounds }: Moving): string {
  return [state, pace, current, rounds.length, rounds.filter((round) => round.state === 'revealed').length].join('.');
}
