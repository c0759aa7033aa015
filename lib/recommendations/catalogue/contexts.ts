/**
 * The situations of a city in which recommendations written for most cities go wrong: national rules, the outlook of
 * its leadership, its resources and clout. Entries name those that concern them; law comes before everything else.
 */
import type { Condition, ContextVariant } from '@/lib/recommendations/recommendation';

/** The indicator is under this value, or nothing is known of it. */
export function lacking(indicator: string, below: number): Condition {
  return { indicator, below, orUnknown: true };
}

/** The answer is one of these options, or contains one of them. */
export function answered(question: string, ...is: readonly string[]): Condition {
  return { question, is };
}

export const restrictedMandate: ContextVariant = {
  id: 'restricted-mandate',
  when: answered('profile-mandate', 'restricted'),
};

export const needsApproval: ContextVariant = {
  id: 'needs-approval',
  when: answered('profile-mandate', 'needs-approval'),
};

export const noStaff: ContextVariant = {
  id: 'no-staff',
  when: answered('profile-staff', 'none'),
};

export const scepticalLeadership: ContextVariant = {
  id: 'sceptical-leadership',
  when: answered('profile-outlook', 'sceptical'),
};

/** Doubt or indifference: for recommendations that need more than tolerance. */
export const lukewarmLeadership: ContextVariant = {
  id: 'lukewarm-leadership',
  when: answered('profile-outlook', 'neutral', 'sceptical'),
};

export const smallerCity: ContextVariant = {
  id: 'smaller-city',
  when: {
    any: [answered('profile-position', 'tertiary'), answered('profile-population', 'under-100k')],
  },
};

export const lowerIncome: ContextVariant = {
  id: 'lower-income',
  when: answered('profile-income', 'low', 'lower-middle'),
};

/** A capital or first city is heard by itself and crowds others out of a common voice. */
export const primaryCity: ContextVariant = {
  id: 'primary-city',
  when: answered('profile-position', 'primary'),
};

/** The metropolis around it may do part of the work already, and is what partners take for the city. */
export const partOfMetropolis: ContextVariant = {
  id: 'part-of-metropolis',
  when: answered('profile-position', 'part-of-metropolis'),
};

/** There is nothing to choose among, or next to nothing. */
export const fewNetworks: ContextVariant = {
  id: 'few-networks',
  when: answered('network-count', '0', '1-2'),
};

/** Somebody goes with whom contacts and promises may go. */
export const peopleLeave: Condition = answered('profile-occasion', 'mayor-leaving', 'lead-leaving');

/** Whoever is there has less than one post for it. */
export const underOnePost: Condition = answered('profile-staff', 'none', 'under-1');
