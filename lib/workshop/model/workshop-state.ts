/** A workshop as it stands, without any vote of a round that is not revealed. */
import type { FormId } from '@/lib/instrument/model/instrument';
import type { Decision, Pace, RoundNumber, Tally, WorkshopSetup, WorkshopPhase } from './workshop';

export interface WorkshopState {
  readonly workshopId: string;
  readonly city: string;
  readonly form: FormId;
  readonly instrumentVersion: number;
  readonly setup: WorkshopSetup;
  readonly state: WorkshopPhase;
  readonly pace: Pace;
  /** The question that the workshop is on. */
  readonly current?: string;
  /** Since when that question is asked; absent where it is not. */
  readonly askedAt?: Date;
  /** Rises by one with every change that somebody in the workshop could see. */
  readonly event: number;
  readonly present: Present;
  /** One a question of the setup, in its order. */
  readonly questions: readonly WorkshopQuestion[];
}

/** Who is there, or has voted: how many, and what the anonymity agreed on lets be said of them. */
export interface Present {
  readonly count: number;
  /** By department; only where departments are asked for. Those of the setup alone, also where nobody is from one. */
  readonly departments?: Readonly<Record<string, number>>;
  /** In the order of the alphabet; only where names were agreed on. */
  readonly names?: readonly string[];
}

export interface WorkshopQuestion {
  readonly question: string;
  /** None, the first, or both. */
  readonly rounds: readonly WorkshopRound[];
  readonly decision?: Decision;
}

export interface WorkshopRound {
  readonly number: RoundNumber;
  readonly state: 'voting' | 'revealed';
  readonly voted: Present;
  /** Of a revealed round only; gone where it was deleted with the votes. */
  readonly tally?: Tally;
}
