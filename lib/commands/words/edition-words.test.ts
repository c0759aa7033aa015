import { expect, it } from 'vitest';
import { editionWords } from './edition-words';

const edition = { instrumentVersion: 1, number: 3, date: '2027-03-31', checksum: 'abc' };

it.each([
  [{ kind: 'built', edition }, 'Edition 3 of 2027-03-31, of version 1 of the questionnaire, was made.\nSHA-256 abc'],
  [{ kind: 'there', edition }, 'was made before'],
  [{ kind: 'refused', reasons: [{ kind: 'too-few', needed: 10 }] }, 'Fewer than 10 cities'],
  [{ kind: 'refused', reasons: [{ kind: 'too-few-new', needed: 5 }] }, 'Fewer than 5 contributions are new'],
  [{ kind: 'refused', reasons: [{ kind: 'not-a-date' }] }, '2027-03-31'],
  [
    { kind: 'refused', reasons: [{ kind: 'not-later', latest: '2027-03-31' }] },
    'later than the latest of its version, which is of 2027-03-31',
  ],
  [
    { kind: 'refused', reasons: [{ kind: 'one-source', needed: 10 }] },
    'from one other installation there are fewer than 10',
  ],
  [{ kind: 'refused', reasons: [{ kind: 'unknown-version', version: 9 }] }, 'no version 9'],
  [{ kind: 'refused', reasons: [{ kind: 'day-taken', version: 2 }] }, 'of version 2'],
  [{ kind: 'refused', reasons: [{ kind: 'in-the-future', today: '2027-01-01' }] }, 'today is 2027-01-01'],
  [{ kind: 'refused', reasons: [{ kind: 'made-elsewhere' }] }, 'Another process'],
  [{ kind: 'refused', reasons: [{ kind: 'attack-finds', certain: 4 }] }, 'certain of 4 answers'],
] as const)('the words for %j', (outcome, words) => {
  expect(editionWords(outcome)).toContain(words);
});
