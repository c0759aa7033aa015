import { describe, expect, it } from 'vitest';
import { parseContribution } from '@/lib/benchmark/pool/contribution/parse-contribution';
import { editionSchema } from '@/lib/benchmark/pool/edition/edition-schema';
import { parseAnswers } from '@/lib/instrument/parse/parse-answer';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { waysFor } from '@/lib/benchmark/pool/rules';
import { demonstrationEdition } from './demonstration-edition';
import { inventedAnswers } from './invented-answers';

const demonstration = demonstrationEdition(instrument);

describe('the demonstration', () => {
  it('is the same every time', () => {
    expect(demonstrationEdition(instrument)).toEqual(demonstration);
  });

  it('cannot be read as an edition or as a contribution', () => {
    expect(editionSchema.safeParse(demonstration).success).toBe(false);
    expect(parseContribution(demonstration, instrument).ok).toBe(false);
  });

  it('has every way of dividing that a pool of its size has, and figures for every area of the whole', () => {
    expect(demonstration.edition.divisions.map(({ id }) => id)).toEqual(['everyone', ...waysFor(140)]);
    expect(Object.keys(demonstration.edition.divisions[0]?.classes[0]?.areas ?? {})).toHaveLength(5);
  });

  it('rests on answers that a city could give', () => {
    for (let city = 0; city < 20; city += 1) {
      expect(parseAnswers(instrument, inventedAnswers(instrument, 7, city))).toMatchObject({ ok: true });
    }
  });
});
