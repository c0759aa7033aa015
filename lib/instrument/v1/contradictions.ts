/** Pairs of answers to version 1 that hardly go together. Each can occur: neither question closes the other. */
import type { ContradictionRule } from '@/lib/instrument/model/contradiction-rule';

const yes = { is: ['yes'] } as const;
const no = { is: ['no'] } as const;
const lowest = { from: 0, to: 0 } as const;

export const contradictionsV1: readonly ContradictionRule[] = [
  {
    id: 'published-without-priorities',
    one: { question: 'strategy-public', says: yes },
    other: { question: 'strategy-renewal', says: lowest },
  },
  {
    id: 'published-without-reasons',
    one: { question: 'strategy-public', says: yes },
    other: { question: 'joining-criteria', says: lowest },
  },
  {
    id: 'deciders-without-reasons',
    one: { question: 'strategy-contents', says: { is: ['who-decides'] } },
    other: { question: 'joining-criteria', says: lowest },
  },
  {
    id: 'review-without-priorities',
    one: { question: 'strategy-contents', says: { is: ['review'] } },
    other: { question: 'strategy-renewal', says: lowest },
  },
  {
    id: 'trained-without-staff',
    one: { question: 'staff-trained', says: yes },
    other: { question: 'profile-staff', says: { is: ['none'] } },
  },
  {
    id: 'office-without-staff',
    one: { question: 'office-exists', says: yes },
    other: { question: 'profile-staff', says: { is: ['none'] } },
  },
  {
    id: 'many-tasks-without-staff',
    one: { question: 'lead-responsibilities', says: { atLeast: 5 } },
    other: { question: 'profile-staff', says: { is: ['none'] } },
  },
  {
    id: 'covered-without-budget',
    one: { question: 'budget-adequacy', says: { from: 3, to: 4 } },
    other: { question: 'budget-dedicated', says: no },
  },
  {
    id: 'measured-without-means',
    one: { question: 'impact-method', says: { from: 3, to: 4 } },
    other: { question: 'impact-toolkit', says: { atMost: 0 } },
  },
  {
    id: 'means-without-method',
    one: { question: 'impact-toolkit', says: { atLeast: 4 } },
    other: { question: 'impact-method', says: lowest },
  },
  {
    id: 'no-networks-but-international',
    one: { question: 'network-count', says: { is: ['0'] } },
    other: { question: 'network-international', says: yes },
  },
  {
    id: 'no-networks-but-national',
    one: { question: 'network-count', says: { is: ['0'] } },
    other: { question: 'network-national', says: yes },
  },
  {
    id: 'no-networks-but-regional',
    one: { question: 'network-count', says: { is: ['0'] } },
    other: { question: 'network-regional', says: yes },
  },
  {
    id: 'networks-not-practised',
    one: { question: 'profile-modes', says: { lacks: ['city-networks'] } },
    other: { question: 'network-international', says: yes },
  },
  {
    id: 'role-without-network',
    one: { question: 'network-executive', says: { is: ['international'] } },
    other: { question: 'network-international', says: no },
  },
  {
    id: 'effect-without-outcomes',
    one: { question: 'impact-overall', says: { is: ['big-positive'] } },
    other: { question: 'outcomes', says: { atMost: 0 } },
  },
];
