/**
 * Los Angeles, by the source below alone. It says: in 2017 a Mayor's Office of International Affairs was created, led
 * by the city's first deputy mayor for international affairs. It says nothing of the office's money, of its training
 * or of the deputy mayor's duties one by one, so these stay unsure.
 */
import type { PublicRecord } from '../../persona';

const office = {
  title: 'Mayor of Los Angeles: international affairs',
  url: 'https://www.lamayor.org/international-affairs',
  date: '2017',
} as const;

const asOf2017 = 'As created in 2017; what holds since is not documented here.';

export const losAngeles: PublicRecord = {
  id: 'los-angeles',
  practices: ['los-angeles-2017'],
  assessment: {
    city: 'Los Angeles',
    country: 'US',
    form: 'full',
    instrumentVersion: 1,
    answers: {
      'profile-country': { state: 'answered', value: 'US' },
      // "Created a Mayor's Office of International Affairs …"
      'office-exists': { state: 'answered', value: 'yes', evidence: [office], note: asOf2017, confidence: 'high' },
      // The same words: it is an office of the mayor.
      'office-position': { state: 'answered', value: 'mayors-executive-office', evidence: [office], note: asOf2017, confidence: 'medium' },
      // "… led by the city's first deputy mayor for international affairs."
      'lead-exists': { state: 'answered', value: 'yes', evidence: [office], note: asOf2017, confidence: 'high' },
      // The same words: a deputy mayor.
      'lead-title': { state: 'answered', value: 'deputy-mayor-level', evidence: [office], note: asOf2017, confidence: 'high' },
    },
  },
};
