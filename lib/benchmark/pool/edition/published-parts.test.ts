import { describe, expect, it } from 'vitest';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { smallInstrument } from '@/lib/scoring/score/small-instrument.fixture';
import { cellsOf } from '@/lib/benchmark/pool/contribution/cells';
import { partitionIds } from '@/lib/benchmark/pool/partitions';
import { publishedParts } from './published-parts';

const idsOf = (question: string, division: Parameters<typeof publishedParts>[1]) =>
  publishedParts(smallInstrument, division)
    .find((parts) => parts.question === question)
    ?.parts.map(({ id }) => id);

describe('publishedParts', () => {
  it.each([
    ['parent', ['yes', 'no', 'no-answer', 'does-not-apply'], ['yes']],
    ['depth', ['0', '1', '2', '3', '4', 'no-answer'], ['2+3+4']],
    ['relations', ['formal', 'ad-hoc', 'none', 'no-answer'], ['formal+ad-hoc']],
    ['toolkit', ['energy', 'culture', 'transport', 'none', 'no-answer'], ['energy', 'culture', 'transport']],
    ['child', ['yes', 'no', 'no-answer', 'does-not-apply'], ['yes']],
  ])('%s: of everyone %j, inside a group %j', (question, everyone, group) => {
    expect(idsOf(question, 'everyone')).toEqual(everyone);
    for (const way of partitionIds) expect(idsOf(question, way)).toEqual(group);
  });

  it('leaves out of a way of dividing the question that it divides by', () => {
    const questions = (division: Parameters<typeof publishedParts>[1]) =>
      publishedParts(instrumentV1, division).map(({ question }) => question);
    expect(questions('everyone')).toEqual(
      instrumentV1.questions.map(({ id }) => id).filter((id) => id !== 'profile-country'),
    );
    for (const way of ['population', 'position', 'mandate'] as const) {
      expect(questions(way)).toEqual(questions('everyone').filter((id) => id !== `profile-${way}`));
    }
  });

  it(
    'puts several cells together only where a city is in exactly one, and tells some options of a choice as ' +
      'one, never all',
    () => {
      for (const way of partitionIds) {
        for (const { question: id, parts } of publishedParts(instrumentV1, way)) {
          const question = requireQuestion(instrumentV1, id);
          expect(parts.length).toBeGreaterThan(0);
          if (parts.some(({ cells }) => cells.length > 1)) expect(cellsOf(question).exactlyOne).toBe(true);
          if (question.kind === 'choice' || question.kind === 'yes-no') expect(parts).toHaveLength(1);
          if (question.kind === 'choice')
            expect(question.options.slice(0, -1)).toEqual(expect.arrayContaining([...(parts[0]?.cells ?? [])]));
        }
      }
    },
  );
});
