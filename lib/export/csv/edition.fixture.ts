import type { Edition } from '@/lib/benchmark/edition/edition';

const everyone = { id: 'everyone', baseClasses: [] } as const;
const small = { id: 'under-100k+100k-500k', baseClasses: ['under-100k', '100k-500k'] } as const;
const large = { id: '500k-1m+1m-5m+over-5m+unknown', baseClasses: ['500k-1m', '1m-5m', 'over-5m', 'unknown'] } as const;

const middle = { lowerQuartile: 31, median: 48, upperQuartile: 63, medianFrom: 44, medianTo: 53 };
const high = { lowerQuartile: 40, median: 57, upperQuartile: 71, medianFrom: 50, medianTo: 66 };

/** A made-up edition with every kind of figure; some of them kept from the one before. */
export const sampleEdition: Edition = {
  format: 'chancery-edition',
  formatVersion: 1,
  number: 2,
  date: '2026-10-01',
  instrument: { id: 'city-diplomacy-capacity', version: 1 },
  methodVersion: 1,
  licence: 'CC-BY-4.0',
  rules: { smallestClass: 10, smallestChange: 5 },
  partitions: [
    {
      id: 'everyone',
      headings: [
        { id: 'strategy', from: 2, classes: [{ ...everyone, size: '25-49', figures: middle }] },
        { id: 'impact', from: 2, classes: [{ ...everyone, size: '25-49', figures: high }] },
      ],
      questions: [
        { id: 'strategy-exists', from: 2, classes: [{ ...everyone, size: '25-49', figures: { yes: 65, no: 30, 'no-answer': 'few' } }] },
        { id: 'continuity', from: 1, classes: [{ ...everyone, size: '15-24', figures: { '0': 'few', '1': 25, '4': 40, 'does-not-apply': 'few' } }] },
      ],
    },
    {
      id: 'population',
      headings: [
        {
          id: 'strategy',
          from: 1,
          classes: [
            { ...small, size: '10-14', figures: middle },
            { ...large, size: '100+', figures: high },
          ],
        },
      ],
      questions: [
        {
          id: 'strategy-exists',
          from: 1,
          classes: [
            { ...small, size: '10-14', figures: { yes: 'nearly-all', no: 'few' } },
            { ...large, size: '100+', figures: { yes: 50, no: 45 } },
          ],
        },
      ],
    },
  ],
};
