/** What international work rests on, as far as a city's answers say: facts for people who read no points. */
import type { Figure } from '@/lib/benchmark/figure';
import type { AreaId } from '@/lib/instrument/model/instrument';

export const basisIds = [
  'strategy',
  'lead',
  'office',
  'budget',
  'training',
  'criteria',
  'review',
  'results',
  'government',
] as const;

export type BasisId = (typeof basisIds)[number];

export interface BasisFact {
  readonly id: BasisId;
  readonly question: string;
  readonly area: AreaId;
  readonly state: 'present' | 'partly' | 'missing';
  /** Whether the answer has evidence. */
  readonly evidenced: boolean;
  /** How many cities of a survey have it, where that was published. */
  readonly others?: Figure;
}

/** What a sentence about the city may say is missing. */
export const gapIds = ['strategy', 'lead', 'budget', 'results', 'criteria'] as const satisfies readonly BasisId[];

export type GapId = (typeof gapIds)[number];

/**
 * - `little-known`: too little to say anything of the whole.
 * - `gaps`: what is known to be missing, at most two, in the order of `gapIds`.
 * - `in-place`: nothing that is asked for is known to be missing, and all of it is known.
 * - `no-gap-known`: nothing is known to be missing, but not all is known.
 */
export type Headline =
  | { readonly kind: 'little-known' | 'in-place' | 'no-gap-known' }
  | {
      readonly kind: 'gaps';
      readonly gaps: readonly GapId[];
      /** Whether the city is known to be active abroad. */
      readonly active: boolean;
    };
